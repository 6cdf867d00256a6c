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

  /**
   * Where the case system tells how many there were in the child's life: those that Kith holds are
   * among them, and there are as many as the greater number.
   */
  public static Previous told(
      @Nullable Integer preProceedings,
      int heldPreProceedings,
      @Nullable Integer careProceedings,
      int heldCareProceedings) {
    return new Previous(
        without(preProceedings, heldPreProceedings),
        heldPreProceedings,
        without(careProceedings, heldCareProceedings),
        heldCareProceedings);
  }

  private static @Nullable Integer without(@Nullable Integer told, int held) {
    return told == null ? null : Math.max(0, told - held);
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
