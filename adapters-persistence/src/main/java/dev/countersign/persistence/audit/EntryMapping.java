package dev.countersign.persistence.audit;

import dev.countersign.domain.audit.FieldChange;
import dev.countersign.persistence.audit.EntryJson.ChangeJson;
import java.util.List;
import org.mapstruct.Mapper;

/** Between the flat parts of an entry and how they are kept. */
@Mapper
interface EntryMapping {
  List<ChangeJson> json(List<FieldChange> changes);

  List<FieldChange> changes(List<ChangeJson> json);
}
