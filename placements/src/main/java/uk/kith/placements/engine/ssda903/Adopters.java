package uk.kith.placements.engine.ssda903;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who adopts, by the codes of the return: sex and legal status together, the pairs that agree and
 * no others (R-ADOPT-27; 903 rules 511, 514, 517 to 520 and 524). One adopter has legal status L0.
 */
public enum Adopters {
  MAN_ALONE("M1", "L0", "A man alone"),
  WOMAN_ALONE("F1", "L0", "A woman alone"),
  MARRIED("MF", "L11", "A married couple, a man and a woman"),
  MARRIED_MEN("MM", "L12", "A married couple, two men"),
  MARRIED_WOMEN("FF", "L12", "A married couple, two women"),
  CIVIL_PARTNERS("MF", "L2", "Civil partners, a man and a woman"),
  CIVIL_PARTNERS_MEN("MM", "L2", "Civil partners, two men"),
  CIVIL_PARTNERS_WOMEN("FF", "L2", "Civil partners, two women"),
  UNMARRIED("MF", "L3", "An unmarried couple, a man and a woman"),
  UNMARRIED_MEN("MM", "L4", "A couple not in a civil partnership, two men"),
  UNMARRIED_WOMEN("FF", "L4", "A couple not in a civil partnership, two women");

  private final String sex;
  private final String legalStatus;
  private final String words;

  Adopters(String sex, String legalStatus, String words) {
    this.sex = sex;
    this.legalStatus = legalStatus;
    this.words = words;
  }

  /** Code SEX_ADOPTR. */
  public String sex() {
    return sex;
  }

  /** Code LS_ADOPTR. */
  public String legalStatus() {
    return legalStatus;
  }

  /** How many there are: NB_ADOPTR. */
  public int number() {
    return legalStatus.equals("L0") ? 1 : 2;
  }

  /** As a choice of a form. */
  public String words() {
    return words;
  }

  /** Those whom the codes of a return tell; empty when the codes do not agree. */
  public static Optional<Adopters> find(String sex, String legalStatus) {
    return Arrays.stream(values())
        .filter(each -> each.sex.equals(sex) && each.legalStatus.equals(legalStatus))
        .findFirst();
  }
}
