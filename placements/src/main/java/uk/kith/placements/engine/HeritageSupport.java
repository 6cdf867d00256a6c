package uk.kith.placements.engine;

import java.util.Set;
import uk.kith.kernel.Heritage;

/**
 * What carers state of themselves about identity, language, religion and culture (R-MATCH-05, -07).
 *
 * @param own the carers' own heritage, self-described
 * @param canSupport heritages, languages or religions that they say they can support, each as they
 *     put it, for example "Slovak Roma"; empty when they were not asked
 */
public record HeritageSupport(Heritage own, Set<String> canSupport, boolean asked) {

  public HeritageSupport {
    canSupport = Set.copyOf(canSupport);
  }
}
