package uk.kith.court.api;

import uk.kith.kernel.service.Sort;

/** What a list of decisions of the legal gateway can be sorted by. */
public enum GatewaySort {
  MET,
  OUTCOME,
  DAYS;

  public static final Sort<GatewaySort> USUAL = new Sort<>(MET, true);
}
