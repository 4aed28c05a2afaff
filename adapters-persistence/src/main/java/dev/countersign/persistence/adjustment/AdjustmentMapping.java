package dev.countersign.persistence.adjustment;

import dev.countersign.domain.adjustment.Details;
import dev.countersign.domain.adjustment.Submission;
import dev.countersign.persistence.adjustment.AdjustmentJson.DetailsJson;
import dev.countersign.persistence.adjustment.AdjustmentJson.SubmissionJson;
import dev.countersign.persistence.document.Scalars;
import org.mapstruct.Mapper;

/** Between the parts of an adjustment and how they are kept. */
@Mapper(uses = {Scalars.class, ContentMapping.class})
interface AdjustmentMapping {
  DetailsJson json(Details details);

  Details details(DetailsJson json);

  SubmissionJson json(Submission submission);

  Submission submission(SubmissionJson json);
}
