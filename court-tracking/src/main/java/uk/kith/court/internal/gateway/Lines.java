package uk.kith.court.internal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.court.internal.gateway.KeptFamilies.KeptChild;
import uk.kith.court.internal.gateway.KeptFamilies.KeptFamily;
import uk.kith.court.internal.gateway.LineOrder.Found;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** The lines of the list of pre-proceedings, with those children that the caller may see. */
@ApplicationScoped
class Lines {

  @Inject KeptFamilies families;
  @Inject GatewayPolicy policy;

  List<Found> of(PreProceedingsFilter filter, LocalDate asOf) {
    return families.on(asOf).stream()
        .flatMap(family -> lines(family, filter, asOf))
        .filter(found -> shows(filter.which(), found.line().standing()))
        .toList();
  }

  private Stream<Found> lines(KeptFamily family, PreProceedingsFilter filter, LocalDate asOf) {
    Map<ChildId, ChildBrief> briefs = new LinkedHashMap<>();
    Map<ChildId, Course> courses = new LinkedHashMap<>();
    for (KeptChild child : family.children()) {
      briefs.put(child.brief().id(), child.brief());
      courses.put(child.brief().id(), child.course());
    }
    return Family.alike(courses).stream()
        .filter(alike -> isOf(filter, alike.children(), briefs))
        .map(alike -> line(family, alike, briefs, asOf));
  }

  private Found line(
      KeptFamily family,
      Family.Alike<ChildId> alike,
      Map<ChildId, ChildBrief> briefs,
      LocalDate asOf) {
    ChildBrief first = Objects.requireNonNull(briefs.get(alike.children().get(0)));
    PreStanding standing = PreStanding.of(alike.course(), policy, asOf);
    return new Found(
        new PreProceedingsLine(
            family.id(),
            alike.children(),
            alike.course().startedOn(),
            alike.course().endedOn(asOf).orElse(null),
            alike.course().appliedBy(asOf).orElse(null),
            standing.week(),
            first.worker(),
            first.team(),
            standing),
        first);
  }

  static boolean shows(PreProceedingsFilter.Which which, PreStanding standing) {
    return switch (which) {
      case CURRENT -> !standing.stage().isEnd() || standing.isToIssue();
      case OPEN -> !standing.stage().isEnd();
      case NEAR_LIMIT -> standing.light() != Light.NONE;
      case PAST_LIMIT -> standing.light() == Light.RED;
      case TO_ISSUE -> standing.isToIssue();
      case ENDED -> standing.stage().isEnd();
      case ALL -> true;
    };
  }

  /** One child of the line is what is asked for. */
  static boolean isOf(
      PreProceedingsFilter filter, List<ChildId> children, Map<ChildId, ChildBrief> visible) {
    List<String> teams = filter.teams();
    return children.stream()
        .map(child -> Objects.requireNonNull(visible.get(child)))
        .anyMatch(
            child ->
                isAllocated(child, filter.worker())
                    && (teams == null || (child.team() != null && teams.contains(child.team())))
                    && named(child, filter.text()));
  }

  private static boolean isAllocated(ChildBrief child, @Nullable String worker) {
    String allocated = child.worker();
    return worker == null || (allocated != null && worker.equalsIgnoreCase(allocated.strip()));
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
}
