package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;

/**
 * Hearings that were put off in the quarters that are counted, kept by case for the business date
 * and worked out anew for the cases that were touched.
 */
@ApplicationScoped
class KeptDelays {

  private static final String PUT_OFF =
      """
      select distinct h.proceedings from court.hearing h
        join court.hearing_move m on m.hearing = h.id
       where h.authority = ? and m.taken_back_at is null and m.status <> 'HELD'
         and m.moved_on between ? and ?
      """;

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CourtTouches touches;

  private final Kept<List<KeptDelay>> kept = new Kept<>();

  /** A hearing and what became of it. */
  record KeptDelay(HearingId hearing, Delay delay) {}

  /** By case; cases of which none was put off are absent. */
  Map<UUID, List<KeptDelay>> on(LocalDate asOf) {
    return kept.on(asOf, Sight.OF_EVERYBODY, touches, ids -> read(ids, asOf));
  }

  private Map<UUID, List<KeptDelay>> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    LocalDate from = DelayFigures.from(asOf);
    List<UUID> cases =
        ids == null
            ? sql.list(PUT_OFF, row -> Sql.uuid(row, "proceedings"), authority.code(), from, asOf)
            : sql.list(
                PUT_OFF + " and h.proceedings = any(?)",
                row -> Sql.uuid(row, "proceedings"),
                authority.code(),
                from,
                asOf,
                ids);
    Map<UUID, List<KeptDelay>> delays = new HashMap<>();
    rows.hearings(cases)
        .forEach(
            (id, hearings) -> {
              List<KeptDelay> ofCase = ofCase(hearings, from, asOf).toList();
              if (!ofCase.isEmpty()) {
                delays.put(id, ofCase);
              }
            });
    return delays;
  }

  private static Stream<KeptDelay> ofCase(
      List<HearingRow> hearings, LocalDate from, LocalDate asOf) {
    Map<HearingId, Hearing> followers =
        hearings.stream()
            .filter(row -> row.follows() != null)
            .collect(
                toMap(
                    row -> Objects.requireNonNull(row.follows()),
                    HearingRow::hearing,
                    (first, second) -> first));
    return hearings.stream()
        .flatMap(
            row ->
                Delay.of(row.hearing(), followers.get(row.id()), asOf)
                    .map(delay -> new KeptDelay(row.id(), delay))
                    .stream())
        .filter(each -> !each.delay().orderedOn().isBefore(from));
  }
}
