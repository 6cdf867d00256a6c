package uk.kith.court.internal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.Family;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStage;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.court.internal.gateway.LineOrder.Found;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.ChildBrief;

/** The lines of the list of pre-proceedings, with those children that the caller may see. */
@ApplicationScoped
class Lines {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject SeenChildren seen;
  @Inject Applications applications;
  @Inject GatewayPolicy policy;
  @Inject LocalAuthority authority;

  List<Found> of(PreProceedingsFilter filter, LocalDate asOf) {
    List<FamilyInPreProceedings> families = startedBy(asOf);
    List<ChildId> children =
        families.stream().flatMap(family -> family.childIds().stream()).distinct().toList();
    Map<ChildId, ChildBrief> visible = seen.of(children, asOf);
    Applications.OfChildren made = applications.of(visible.keySet());
    return families.stream()
        .flatMap(family -> lines(family, visible, made, asOf))
        .filter(found -> shows(filter.which(), found.line().standing()))
        .filter(found -> isOf(filter, found.line().children(), visible))
        .toList();
  }

  private Stream<Found> lines(
      FamilyInPreProceedings family,
      Map<ChildId, ChildBrief> visible,
      Applications.OfChildren made,
      LocalDate asOf) {
    Map<ChildId, Course> courses = new LinkedHashMap<>();
    for (ChildInPreProceedings child : family.startedBy(asOf, visible.keySet())) {
      courses.put(child.child(), child.course(made.appliedFrom(child.child(), child.startedOn())));
    }
    return Family.alike(courses).stream().map(alike -> line(family, alike, visible, asOf));
  }

  private Found line(
      FamilyInPreProceedings family,
      Family.Alike<ChildId> alike,
      Map<ChildId, ChildBrief> visible,
      LocalDate asOf) {
    ChildBrief first = Objects.requireNonNull(visible.get(alike.children().get(0)));
    PreStanding standing = PreStanding.of(alike.course(), policy, asOf);
    return new Found(
        new PreProceedingsLine(
            family.id(),
            alike.children(),
            alike.course().startedOn(),
            alike.course().endedOn(asOf).orElse(null),
            standing.week(),
            first.worker(),
            first.team(),
            standing),
        first);
  }

  private static boolean shows(PreProceedingsFilter.Which which, PreStanding standing) {
    return switch (which) {
      case OPEN -> !standing.stage().isEnd();
      case NEAR_LIMIT -> standing.light() != Light.NONE;
      case PAST_LIMIT -> standing.light() == Light.RED;
      case TO_ISSUE -> standing.stage() == PreStage.ISSUE && standing.next() != null;
      case ENDED -> standing.stage().isEnd();
      case ALL -> true;
    };
  }

  /** One child of the line is what is asked for. */
  private static boolean isOf(
      PreProceedingsFilter filter, List<ChildId> children, Map<ChildId, ChildBrief> visible) {
    List<String> teams = filter.teams();
    return children.stream()
        .map(child -> Objects.requireNonNull(visible.get(child)))
        .anyMatch(
            child ->
                (filter.worker() == null || filter.worker().equals(child.worker()))
                    && (teams == null || (child.team() != null && teams.contains(child.team())))
                    && named(child, filter.text()));
  }

  private static boolean named(ChildBrief child, @Nullable String text) {
    return text == null
        || Stream.of(child.localId(), child.firstName(), child.familyName(), fullName(child))
            .filter(Objects::nonNull)
            .anyMatch(
                each -> each.toLowerCase(Locale.UK).contains(text.strip().toLowerCase(Locale.UK)));
  }

  private static String fullName(ChildBrief child) {
    return child.firstName() + " " + child.familyName();
  }

  private List<FamilyInPreProceedings> startedBy(LocalDate asOf) {
    return em.createQuery(
            """
            select f from FamilyInPreProceedings f
             where f.authority = :authority
               and exists (select c from ChildInPreProceedings c
                            where c.family = f and c.startedOn <= :asOf
                              and c.takenBackAt is null)
             order by f.id
            """,
            FamilyInPreProceedings.class)
        .setParameter("authority", authority.code())
        .setParameter("asOf", asOf)
        // One query for all children, steps and meetings, instead of one for each.
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "f.children")
        .setHint("eclipselink.batch", "f.children.steps")
        .setHint("eclipselink.batch", "f.children.familyMeetings")
        .getResultList();
  }
}
