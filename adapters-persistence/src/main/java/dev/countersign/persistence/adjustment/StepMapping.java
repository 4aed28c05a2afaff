package dev.countersign.persistence.adjustment;

import dev.countersign.application.erp.Posting;
import dev.countersign.persistence.adjustment.StepJson.PostingJson;
import dev.countersign.persistence.document.Scalars;
import org.mapstruct.Mapper;

/** Between what is sent to the ERP and how that is kept. */
@Mapper(uses = {Scalars.class, LineChanges.class})
interface StepMapping {
  PostingJson json(Posting posting);

  Posting posting(PostingJson json);
}
