package uk.kith.app.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** Finds children on record by the numbers that people type. */
@RequestScoped
public class ChildNumbers {
  private static final int ENOUGH_TO_TELL = 50;

  @Inject Children children;
  @Inject BusinessDate businessDate;

  /**
   * @param field that is named when there is no such child
   */
  public ChildId get(String field, String number) {
    LocalDate today = businessDate.today();
    return children
        .listChildren(new ChildFilter(false, null, null, number), today, 0, ENOUGH_TO_TELL)
        .items()
        .stream()
        .filter(child -> number.equals(child.localId()))
        .map(ChildView::id)
        .findFirst()
        .orElseThrow(
            () -> new Invalid(field, "not-found", "No child on record has the number " + number));
  }
}
