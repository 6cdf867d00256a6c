package uk.kith.court.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;

/** Rules that were accepted with a reason, as rows keep them: their ids in order, with commas. */
final class AcceptedRules {

  private AcceptedRules() {}

  /** Null when none was. */
  static @Nullable String text(Acceptance acceptance) {
    return acceptance.rules().isEmpty()
        ? null
        : acceptance.rules().stream().map(RuleId::value).sorted().collect(Collectors.joining(","));
  }

  /** Null when none was. */
  static @Nullable String reason(Acceptance acceptance) {
    return acceptance.rules().isEmpty() ? null : acceptance.reason();
  }

  static List<RuleId> of(@Nullable String text) {
    return text == null ? List.of() : Stream.of(text.split(",")).map(RuleId::new).toList();
  }
}
