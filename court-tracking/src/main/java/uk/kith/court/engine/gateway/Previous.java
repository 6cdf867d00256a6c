package uk.kith.court.engine.gateway;

import org.jspecify.annotations.Nullable;

/**
 * How often a child was before the gateway earlier in its life (R-PRE-10).
 *
 * @param statedPreProceedings periods of pre-proceedings that Kith holds no record of, as somebody
 *     stated them; null when nobody did
 * @param heldPreProceedings earlier periods that Kith holds
 * @param statedCareProceedings the same of care proceedings
 * @param heldCareProceedings earlier care proceedings that Kith holds
 */
public record Previous(
    @Nullable Integer statedPreProceedings,
    int heldPreProceedings,
    @Nullable Integer statedCareProceedings,
    int heldCareProceedings) {

  public Previous {
    if (isNegative(statedPreProceedings)
        || isNegative(statedCareProceedings)
        || heldPreProceedings < 0
        || heldCareProceedings < 0) {
      throw new IllegalArgumentException("a number of earlier periods is not negative");
    }
  }

  private static boolean isNegative(@Nullable Integer number) {
    return number != null && number < 0;
  }

  /** All earlier periods of pre-proceedings; null while those elsewhere are not known. */
  public @Nullable Integer preProceedings() {
    return statedPreProceedings == null ? null : statedPreProceedings + heldPreProceedings;
  }

  /** All earlier care proceedings; null while those elsewhere are not known. */
  public @Nullable Integer careProceedings() {
    return statedCareProceedings == null ? null : statedCareProceedings + heldCareProceedings;
  }
}
