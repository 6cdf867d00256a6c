package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.children.SqlSiblings;

/** A search as rules and scores need it: its children's facts on a day, and their siblings. */
@ApplicationScoped
public class SearchRequests {

  @Inject ChildReader children;
  @Inject SqlSiblings siblings;
  @Inject LocalAuthority responsible;

  public PlacementRequest of(SearchView search, LocalDate asOf) {
    return new PlacementRequest(
        children.views(search.children(), asOf).stream().map(ChildView::snapshot).toList(),
        siblings.linksOf(search.children()),
        search.neededFrom(),
        search.kind(),
        search.together(),
        responsible);
  }
}
