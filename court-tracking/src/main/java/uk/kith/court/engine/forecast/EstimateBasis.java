package uk.kith.court.engine.forecast;

/**
 * What a planning estimate rests on. How many hearings were put off counts; why they were was tried
 * and left out, for it made no estimate better (ADR 13).
 *
 * @param concluded cases of the authority that had concluded by the day of the estimate
 * @param concludedAtCourt how many of them at the child's court; 0 when it is not known
 * @param comparable the authority's cases, concluded or not, that once stood where this one stands
 * @param nationalPercent how much of the estimate is the national figures, 0 to 100
 * @param tooFew so few cases had concluded that only the national figures speak
 * @param nationalSource where the national figures were published
 */
public record EstimateBasis(
    int concluded,
    int concludedAtCourt,
    int comparable,
    int nationalPercent,
    boolean tooFew,
    String nationalSource) {

  /** The basis in plain words. */
  public String words() {
    if (tooFew) {
      return "Planning estimate from national figures alone ("
          + nationalSource
          + "): "
          + (concluded == 0 ? "no case" : "only " + cases(concluded))
          + " of the authority had concluded, too few to learn from.";
    }
    return "Planning estimate from "
        + cases(comparable)
        + " of the authority, open ones too, that once stood where this one stands; "
        + cases(concluded)
        + (concluded == 1 ? " has" : " have")
        + " concluded in all"
        + (concludedAtCourt == 0 ? "" : ", " + concludedAtCourt + " at this court")
        + ". National figures ("
        + nationalSource
        + ") count for "
        + (nationalPercent == 0 ? "less than 1" : nationalPercent)
        + " per cent of it.";
  }

  private static String cases(int number) {
    return number == 1 ? "1 case" : number + " cases";
  }
}
