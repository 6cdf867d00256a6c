package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Histories;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.DirectionRow;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.Seeds;

/**
 * Brothers and sisters share hearings and directions, and each has a limit, extensions and an end
 * of their own (R-PRE-09, R-COURT-08): whatever becomes of one, nothing that is told of another
 * changes.
 */
class SharedHearingsTest {

  private static final int FAMILIES = 400;
  private static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 1));

  private final CaseViews views = new CaseViews();
  private final Estimates estimates = new Estimates();

  SharedHearingsTest() {
    views.settings =
        new CourtSettings() {
          @Override
          public CourtPolicy policy() {
            return CourtPolicy.USUAL;
          }
        };
    estimates.cases =
        new KeptCases() {
          @Override
          Map<UUID, KeptCase> all() {
            return Map.of();
          }
        };
  }

  @Test
  void whateverBecomesOfOneChildNothingToldOfAnotherChanges() {
    int[] seen = new int[2];
    Seeds.forEach(
        FAMILIES,
        random -> {
          LocalDate asOf = Histories.day(random);
          CaseRow whole = family(random);
          List<ChildInProceedings> all = told(whole, births(whole), asOf);
          int gone = random.nextInt(all.size());
          ChildId child = all.get(gone).child();
          List<ChildInProceedings> others = new ArrayList<>(all);
          others.remove(gone);

          Map<ChildId, Birth> seenOnes = new LinkedHashMap<>(births(whole));
          seenOnes.remove(child);
          assertEquals(others, told(whole, seenOnes, asOf), "may not be seen");

          List<ChildRow> without = new ArrayList<>(whole.children());
          without.remove(gone);
          assertEquals(others, told(with(whole, without), seenOnes, asOf), "never was a party");

          List<ChildRow> ended = new ArrayList<>(whole.children());
          ended.set(gone, ended(ended.get(gone), asOf));
          List<ChildInProceedings> after =
              new ArrayList<>(told(with(whole, ended), births(whole), asOf));
          ChildInProceedings left = after.remove(gone);
          assertEquals(others, after, "the application ended for it");

          seen[0] += whole.hearings().isEmpty() ? 0 : 1;
          seen[1] += left.equals(all.get(gone)) ? 0 : 1;
        });
    assertTrue(seen[0] > FAMILIES / 2, "families share hearings");
    assertTrue(seen[1] > FAMILIES / 2, "its own end changes what is told of the child");
  }

  /** What the hearings and directions of one history are, for several children. */
  private static CaseRow family(Random random) {
    ChildCase shared = Histories.random(random);
    List<ChildRow> children = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      ChildCase own = Histories.random(random);
      children.add(
          new ChildRow(
              new ChildId(new UUID(1, i)),
              Unions.NONE,
              List.of(),
              List.of(),
              null,
              own.disposedOn(),
              own.disposedOn() == null ? null : FinalDecision.NO_ORDER,
              own.extensions().stream().map(SharedHearingsTest::granted).toList(),
              List.of(),
              List.of()));
    }
    return new CaseRow(
        CASE,
        ProceedingsKind.CARE,
        shared.commencement(),
        new CourtPeople(null, null, null, null, null, null, null),
        children,
        shared.hearings().stream()
            .map(
                hearing ->
                    new HearingRow(
                        new HearingId(UUID.randomUUID()), hearing, null, null, null, Map.of()))
            .toList(),
        shared.directions().stream()
            .map(
                direction ->
                    new DirectionRow(
                        new DirectionId(UUID.randomUUID()), direction, "", null, null, "test"))
            .toList(),
        List.of(),
        1);
  }

  private static GrantedExtension granted(Extension extension) {
    return new GrantedExtension(
        new CourtEntryId(new UUID(2, 1)),
        extension.grantedOn(),
        extension.newEnd(),
        ExtensionReason.TIMETABLE_FOR_CHILD,
        "Kinship assessment",
        null,
        null);
  }

  private static ChildRow ended(ChildRow row, LocalDate on) {
    return new ChildRow(
        row.child(),
        row.unions(),
        row.care(),
        row.terms(),
        row.joinedOn(),
        on,
        FinalDecision.WITHDRAWN,
        row.extensions(),
        row.orders(),
        row.plans());
  }

  private static CaseRow with(CaseRow row, List<ChildRow> children) {
    return new CaseRow(
        row.id(),
        row.kind(),
        row.commencement(),
        row.people(),
        children,
        row.hearings(),
        row.directions(),
        row.applications(),
        row.version());
  }

  private static Map<ChildId, Birth> births(CaseRow row) {
    return row.children().stream()
        .collect(
            toMap(
                ChildRow::child,
                child -> Birth.on(LocalDate.of(2010, 5, 1)),
                (one, same) -> one,
                LinkedHashMap::new));
  }

  private List<ChildInProceedings> told(CaseRow row, Map<ChildId, Birth> births, LocalDate asOf) {
    ProceedingsView view = views.view(row, births, Map.of(), asOf, estimates.on(asOf));
    return view.children();
  }
}
