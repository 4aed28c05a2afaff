package dev.countersign.web.adjustment;

import dev.countersign.domain.adjustment.CustomField;
import dev.countersign.domain.batch.BatchAllocation;
import dev.countersign.domain.storage.StorageAllocation;
import dev.countersign.web.json.WireValues;
import org.mapstruct.Mapper;

/** The parts of an adjustment that go out field by field. */
@Mapper(uses = WireValues.class)
interface FlatViews {
  CustomFieldView customField(CustomField field);

  StorageView storage(StorageAllocation storage);

  BatchView batch(BatchAllocation batch);
}
