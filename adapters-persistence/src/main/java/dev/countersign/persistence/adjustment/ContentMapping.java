package dev.countersign.persistence.adjustment;

import dev.countersign.domain.adjustment.Content;
import dev.countersign.domain.adjustment.Counted;
import dev.countersign.persistence.adjustment.ContentJson.CountedJson;
import dev.countersign.persistence.document.Scalars;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between what an adjustment says and how that is kept. */
@Mapper(uses = {Scalars.class, LineChanges.class})
interface ContentMapping {
  ContentJson json(Content content);

  @Mapping(target = "knowing", ignore = true) // a method that only looks like a setter
  Content content(ContentJson json);

  CountedJson json(Counted counted);

  Counted counted(CountedJson json);

  default @Nullable CountedJson json(Optional<Counted> counted) {
    return counted.map(this::json).orElse(null);
  }

  default Optional<Counted> optional(@Nullable CountedJson json) {
    return Optional.ofNullable(json).map(this::counted);
  }
}
