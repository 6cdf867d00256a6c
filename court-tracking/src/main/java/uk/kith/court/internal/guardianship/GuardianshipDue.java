package uk.kith.court.internal.guardianship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/** Reports on special guardianship that open cases wait for, for the list of things due. */
@ApplicationScoped
public class GuardianshipDue implements DueOfOthers {

  private static final String SOURCE = "CA 1989 s14A(8)";

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Children children;
  @Inject OrdersOfGuardianship orders;
  @Inject Recorder recorder;
  @Inject LawToConfirm law;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    List<GuardianshipRow> begun = begun(asked, asOf);
    Set<ChildId> visible =
        children.visible(begun.stream().map(GuardianshipRow::child).distinct().toList());
    List<GuardianshipRow> seen =
        begun.stream().filter(row -> visible.contains(row.child())).toList();
    return reports(seen, orders.facts(seen), law, asOf);
  }

  private List<GuardianshipRow> begun(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    if (asked != null && asked.isEmpty()) {
      return List.of();
    }
    TypedQuery<GuardianshipRow> query =
        em.createQuery(
                "select r from GuardianshipRow r where r.authority = :authority"
                    + " and r.kind = :kind and r.onDay <= :asOf and r.supersededAt is null"
                    + (asked == null ? "" : " and r.child in :asked")
                    + " order by r.onDay, r.id",
                GuardianshipRow.class)
            .setParameter("authority", recorder.authority())
            .setParameter("kind", Kind.SPECIAL_GUARDIANSHIP)
            .setParameter("asOf", asOf)
            // One query for all entries, instead of one for each case.
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "r.entries");
    if (asked != null) {
      query.setParameter("asked", asked.stream().map(ChildId::value).toList());
    }
    return query.getResultList();
  }

  /** One for each open case: a child may have several carers who ask to be guardians. */
  static Map<ChildId, List<DueItem>> reports(
      Collection<GuardianshipRow> cases,
      Map<UUID, GuardianshipCase> facts,
      LawToConfirm law,
      LocalDate asOf) {
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    for (GuardianshipRow row : cases) {
      report(row.child(), facts.getOrDefault(row.rowId(), row.facts()), law, asOf)
          .ifPresent(item -> due.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(item));
    }
    return due;
  }

  /** The report that an open case waits for (R-SGO-05); empty once it is filed. */
  static Optional<DueItem> report(
      ChildId child, GuardianshipCase facts, LawToConfirm law, LocalDate asOf) {
    if (!facts.isOpen(asOf) || facts.find(CaseStep.REPORT_FILED, asOf).isPresent()) {
      return Optional.empty();
    }
    LocalDate due = facts.reportDue(law, asOf).orElse(null);
    Status status = due == null ? Status.NOT_KNOWN : asOf.isAfter(due) ? Status.LATE : Status.DUE;
    return Optional.of(
        new DueItem(
            Duty.GUARDIANSHIP_REPORT,
            Duty.GUARDIANSHIP_REPORT.rule(),
            child,
            null,
            due,
            false,
            null,
            status,
            status == Status.LATE
                ? Severity.ERROR
                : status == Status.DUE ? Severity.INFO : Severity.WARNING,
            Duty.GUARDIANSHIP_REPORT.words()
                + (due == null
                    ? ": day not known, because neither the notice nor a day that the court"
                        + " directed is recorded"
                    : (status == Status.LATE ? ": late; due by " : ": due by ")
                        + Findings.day(due)
                        + ", directed by the court or counted from the notice"),
            SOURCE));
  }
}
