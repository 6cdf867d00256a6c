package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Invalid;

/**
 * What a legal gateway meeting or panel decided for some children, together. For those for whom it
 * decided to start pre-proceedings, they start on its day (R-PRE-02), as one family (R-PRE-09).
 *
 * @param note in words; null when none was written
 */
public record DecideAtGateway(LocalDate metOn, List<ForChild> children, @Nullable String note) {

  /**
   * The decision for one child.
   *
   * @param previousPreProceedings earlier periods of pre-proceedings of which Kith holds no record
   *     (R-PRE-10); null when not known. Kept when pre-proceedings start
   * @param previousCareProceedings the same of care proceedings
   */
  public record ForChild(
      ChildId child,
      GatewayOutcome outcome,
      @Nullable Integer previousPreProceedings,
      @Nullable Integer previousCareProceedings) {

    public ForChild {
      if (isNegative(previousPreProceedings) || isNegative(previousCareProceedings)) {
        throw new Invalid("previous", "negative", "A number of earlier periods is 0 or more");
      }
    }

    private static boolean isNegative(@Nullable Integer number) {
      return number != null && number < 0;
    }

    public static ForChild of(ChildId child, GatewayOutcome outcome) {
      return new ForChild(child, outcome, null, null);
    }
  }

  public DecideAtGateway {
    children = List.copyOf(children);
    if (children.isEmpty()) {
      throw new Invalid("children", "required", "A decision is about at least one child");
    }
    if (children.stream().map(ForChild::child).distinct().count() != children.size()) {
      throw new Invalid("children", "twice", "Name each child once");
    }
  }
}
