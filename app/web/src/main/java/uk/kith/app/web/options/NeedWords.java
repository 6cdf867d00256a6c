package uk.kith.app.web.options;

import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Numbers;

/**
 * What a home says of the needs of children, sentence by sentence: a stored run keeps all of it in
 * one text, and a need that the home cannot meet must not hide among what is not known (R-MATCH-12,
 * R-MATCH-19).
 *
 * @param met what speaks for the home
 * @param unmet gaps
 * @param toAsk what the home has not said; needs not known of the child are no question to a home
 */
record NeedWords(List<String> met, List<String> unmet, List<String> toAsk) {

  NeedWords {
    met = List.copyOf(met);
    unmet = List.copyOf(unmet);
    toAsk = List.copyOf(toAsk);
  }

  static NeedWords of(String fact) {
    List<String> sentences = List.of(fact.split("; "));
    return new NeedWords(
        beginning(sentences, "can meet ", "no needs "),
        beginning(sentences, "would have to stretch ", "cannot meet "),
        beginning(sentences, "has not said "));
  }

  private static List<String> beginning(List<String> sentences, String... starts) {
    return sentences.stream()
        .filter(
            sentence ->
                List.of(starts).stream().anyMatch(sentence.toLowerCase(Locale.UK)::startsWith))
        .map(Numbers::sentence)
        .toList();
  }
}
