package uk.kith.placements.engine.retention;

/**
 * Years for which records are kept. Grade C: as the provisions are cited in {@code
 * docs/retention.md}, to be confirmed there by whoever answers for records; an authority may keep
 * longer.
 *
 * @param childYears from birth
 * @param diedYears from the death of a child under 18
 * @param adoptionYears from the adoption order
 * @param carerYears from the end of the approval of foster carers
 * @param notApprovedYears from the refusal or withdrawal of an application to foster
 */
public record RetentionPolicy(
    int childYears, int diedYears, int adoptionYears, int carerYears, int notApprovedYears) {

  public static final RetentionPolicy DEFAULT = new RetentionPolicy(75, 15, 100, 10, 3);

  public RetentionPolicy {
    if (childYears < 75
        || diedYears < 15
        || adoptionYears < 100
        || carerYears < 10
        || notApprovedYears < 3) {
      throw new IllegalArgumentException(
          "kith.placements.retention keeps records for fewer years than the law asks"
              + "\nMaybe leave 75, 15, 100, 10 and 3 as they are, or set more");
    }
  }
}
