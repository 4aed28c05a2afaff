package dev.countersign.zoho;

import dev.countersign.application.erp.Posting;
import dev.countersign.domain.adjustment.CustomField;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** The flat part of what is sent. */
@Mapper(uses = Plain.class)
interface PostingMapping {
  @Mapping(target = "adjustmentType", source = "posting.type")
  @Mapping(target = "locationId", source = "posting.headerLocation")
  AdjustmentJson adjustment(Posting posting, List<LineJson> lineItems);

  @Mapping(target = "customfieldId", source = "id")
  CustomFieldJson customField(CustomField field);
}
