package uk.kith.placements.engine.asking;

import java.util.Optional;
import uk.kith.placements.engine.HouseholdKind;

/**
 * The four kinds of placement of which the most appropriate one is chosen when a child can live
 * with no parent (CA 1989 s22C(5), (6), R-PLACE-02), in the order of the law. A decision says which
 * of them it is.
 */
public enum KindInLaw {
  CONNECTED_PERSON('a', "a relative, friend or other connected person who is a foster carer"),
  FOSTER_CARERS('b', "other foster carers"),
  CHILDRENS_HOME('c', "a registered children’s home"),
  OTHER_ARRANGEMENTS('d', "other arrangements");

  private final char paragraph;
  private final String words;

  KindInLaw(char paragraph, String words) {
    this.paragraph = paragraph;
    this.words = words;
  }

  /** Empty of adopters: a child is placed with them under another law (ACA 2002 s18). */
  public static Optional<KindInLaw> of(HouseholdKind kind) {
    return switch (kind) {
      case CONNECTED_PERSON -> Optional.of(CONNECTED_PERSON);
      case FOSTER -> Optional.of(FOSTER_CARERS);
      case CHILDRENS_HOME -> Optional.of(CHILDRENS_HOME);
      case SUPPORTED -> Optional.of(OTHER_ARRANGEMENTS);
      case ADOPTER -> Optional.empty();
    };
  }

  /** "other foster carers (Children Act 1989, section 22C(6)(b))". */
  public String inWords() {
    return words + " (Children Act 1989, section 22C(6)(" + paragraph + "))";
  }
}
