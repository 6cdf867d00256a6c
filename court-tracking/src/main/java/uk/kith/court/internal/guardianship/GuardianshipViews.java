package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.GuardianshipView.HeadingLine;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.ExitCode;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.GuardianshipId;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;

/** Cases as they stood on a day, from their rows and the care history of their children. */
@ApplicationScoped
class GuardianshipViews {

  @Inject CareHistories histories;
  @Inject OrdersOfGuardianship orders;
  @Inject Jsonb jsonb;
  @Inject LawToConfirm law;

  List<GuardianshipView> of(List<GuardianshipRow> rows, LocalDate asOf) {
    Map<ChildId, CareHistory> care =
        histories
            .ofChildren(rows.stream().map(GuardianshipRow::child).distinct().toList(), asOf)
            .stream()
            .collect(toMap(CareHistory::child, each -> each));
    Map<UUID, GuardianshipCase> facts = orders.facts(rows);
    return rows.stream()
        .map(
            row ->
                view(
                    row, facts.getOrDefault(row.rowId(), row.facts()), care.get(row.child()), asOf))
        .toList();
  }

  private GuardianshipView view(
      GuardianshipRow row, GuardianshipCase facts, @Nullable CareHistory care, LocalDate asOf) {
    LocalDate made = facts.find(CaseStep.ORDER_MADE, asOf).orElse(null);
    ExitCode code = made == null ? null : row.exitCode();
    List<Finding> findings = new ArrayList<>(facts.findings(law, asOf));
    if (made != null && code != null) {
      findings.addAll(
          code.findings(
              care == null ? null : care.placementType(),
              care == null ? null : care.birth().date(),
              made));
    }
    return new GuardianshipView(
        new GuardianshipId(row.rowId()),
        row.child(),
        row.kind(),
        row.carer(),
        row.foster(),
        row.relative(),
        asOf,
        facts.isOpen(asOf),
        facts.steps().stream().filter(done -> !done.on().isAfter(asOf)).toList(),
        row.applicant(asOf)
            .map(
                json ->
                    jsonb
                        .fromJson(json, Applicant.class)
                        .groundOn(facts.notice(asOf).nextApplication(law, asOf), law))
            .orElse(null),
        facts.notice(asOf).earliestApplication(law).orElse(null),
        facts.reportDue(law, asOf).orElse(null),
        facts.checklist(asOf).stream()
            .map(heading -> new HeadingLine(heading, written(facts, heading, asOf)))
            .toList(),
        code,
        facts.tasks(law, asOf),
        findings,
        row.version());
  }

  private static @Nullable LocalDate written(
      GuardianshipCase facts, Heading heading, LocalDate asOf) {
    return facts.written().stream()
        .filter(each -> each.heading() == heading && !each.on().isAfter(asOf))
        .map(Written::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
