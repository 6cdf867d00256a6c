package uk.kith.app.web.court;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** The children of many lines, read in one go. */
@RequestScoped
class NamedLines {

  @Inject Children children;

  List<PreProceedingsList.Named> of(List<PreProceedingsLine> lines, LocalDate asOf) {
    Map<ChildId, ChildView> found =
        find(lines.stream().flatMap(line -> line.children().stream()).distinct().toList(), asOf);
    return lines.stream()
        .map(
            line ->
                new PreProceedingsList.Named(
                    line,
                    line.children().stream().map(found::get).filter(Objects::nonNull).toList()))
        .filter(named -> !named.children().isEmpty())
        .toList();
  }

  Map<ChildId, ChildView> find(Collection<ChildId> ids, LocalDate asOf) {
    return children.findChildren(ids, asOf).stream()
        .collect(toMap(ChildView::id, Function.identity()));
  }
}
