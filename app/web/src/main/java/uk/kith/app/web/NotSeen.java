package uk.kith.app.web;

/**
 * Words for homes that not every role sees: where a child placed for adoption (A3 to A6) lives is a
 * panel adviser's to know. The words are the same whether or not there is such a child, and never a
 * count, so that they tell of nobody (R-SUFF-03).
 */
public final class NotSeen {

  /** Under a list, a map or counts without them; the same whether or not there are any. */
  public static final String LEFT_OUT =
      "Children placed for adoption are left out, whether or not there are any: your role does not"
          + " see where they live.";

  /** The same among the filters of a list. */
  public static final String WITHIN =
      "children placed for adoption are left out, whether or not there are any";

  /** Where a child lives of whom no placement is recorded, or none that the reader may see. */
  public static final String NO_PLACEMENT = "No placement that your role sees";

  private NotSeen() {}
}
