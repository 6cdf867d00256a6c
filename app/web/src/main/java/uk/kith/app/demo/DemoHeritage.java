package uk.kith.app.demo;

import java.util.Set;
import uk.kith.kernel.Heritage;

/**
 * The heritages of the demonstration families; what one fact says, no other repeats (R-MATCH-07).
 */
enum DemoHeritage {
  WHITE_BRITISH(Set.of("White British"), Set.of("British"), Set.of("English"), Set.of(), Set.of()),
  NOT_KNOWN(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
  SLOVAK_ROMA(
      Set.of("Roma"),
      Set.of("Slovak"),
      Set.of("Romani"),
      Set.of("Roman Catholic"),
      Set.of("Slovak Roma")),
  CZECH_ROMA(
      Set.of("Roma"), Set.of("Czech"), Set.of("Romani", "Czech"), Set.of(), Set.of("Czech Roma")),
  ROMA(Set.of("Roma"), Set.of(), Set.of(), Set.of(), Set.of()),
  SLOVAK(Set.of(), Set.of("Slovak"), Set.of("Slovak"), Set.of(), Set.of()),
  PAKISTANI(
      Set.of("Pakistani"),
      Set.of("British"),
      Set.of("English", "Urdu"),
      Set.of("Muslim"),
      Set.of()),
  BLACK_AFRICAN(
      Set.of("Black African"), Set.of("British"), Set.of("English"), Set.of("Christian"), Set.of()),
  MIXED(
      Set.of("White and Black Caribbean"),
      Set.of("British"),
      Set.of("English"),
      Set.of(),
      Set.of());

  final Heritage heritage;

  DemoHeritage(
      Set<String> ethnic,
      Set<String> nationalities,
      Set<String> firstLanguages,
      Set<String> religions,
      Set<String> specific) {
    heritage = new Heritage(ethnic, nationalities, firstLanguages, Set.of(), religions, specific);
  }

  boolean isSlovakOrCzech() {
    return this == SLOVAK_ROMA || this == CZECH_ROMA || this == ROMA || this == SLOVAK;
  }
}
