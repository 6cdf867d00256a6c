package uk.kith.placements.engine.asking;

import java.util.Optional;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Registration;

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

  /**
   * Empty of adopters, with whom a child is placed under another law (ACA 2002 s18), of parents,
   * with whom a child lives before any of the four is thought of (s22C(2), (3)), and of a
   * children's home that is not registered, which is of none of them (R-PLACE-28).
   */
  public static Optional<KindInLaw> of(HouseholdSnapshot home) {
    Registration registration = home.registration();
    return switch (home.kind()) {
      case CONNECTED_PERSON -> Optional.of(CONNECTED_PERSON);
      case FOSTER -> Optional.of(FOSTER_CARERS);
      case CHILDRENS_HOME ->
          registration != null && registration.status() == Registration.Status.REGISTERED
              ? Optional.of(CHILDRENS_HOME)
              : Optional.empty();
      case SUPPORTED -> Optional.of(OTHER_ARRANGEMENTS);
      case ADOPTER, PARENT -> Optional.empty();
    };
  }

  /** "other foster carers (Children Act 1989, section 22C(6)(b))". */
  public String inWords() {
    return words + " (Children Act 1989, section 22C(6)(" + paragraph + "))";
  }
}
