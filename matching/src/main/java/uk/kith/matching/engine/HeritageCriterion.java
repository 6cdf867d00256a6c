package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kith.kernel.Heritage;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * How identity, language and religion can be supported in a home (R-MATCH-04, R-MATCH-05): capped,
 * never negative. "Can support this" earns most of the credit whatever the carers' own heritage;
 * carers of another heritage lose nothing by it, and those who do not state theirs are not asked
 * to. Facts are compared only as people put them, within the same aspect: nothing is inferred from
 * one to another (R-MATCH-08).
 */
final class HeritageCriterion {

  /** What can be supported or not, each by itself. */
  private enum Aspect {
    IDENTITY("identity"),
    LANGUAGE("language"),
    RELIGION("religion");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }
  }

  private static final Aspect[] ASPECTS = Aspect.values();

  /**
   * What a home states; homes that state the same are worked out once.
   *
   * @param languages spoken in the home
   */
  record Offer(HeritageSupport support, Set<String> languages) {
    static Offer of(HouseholdSnapshot home) {
      return new Offer(home.heritageSupport(), home.languages());
    }
  }

  /** What a child states, ready to be compared: one set of words for each aspect. */
  private final List<Set<String>> stated = new ArrayList<>();

  private final boolean refused;
  private final int most;
  private final int forSupport;

  /**
   * @param most points at the most
   * @param supportPercent share of them that support earns
   */
  HeritageCriterion(Heritage child, int most, int supportPercent) {
    this.most = most;
    this.forSupport = most * supportPercent / 100;
    boolean refusedAny = false;
    for (Aspect aspect : ASPECTS) {
      Set<String> words = words(child, aspect);
      refusedAny |= words.remove(plain(Heritage.REFUSED));
      stated.add(words);
    }
    this.refused = refusedAny;
  }

  Points points(Offer offer) {
    int known = knownAspects();
    if (known == 0) {
      // Who would rather not say is not scored; who was not asked could have said anything.
      return refused ? Points.exactly(most) : new Points(0, most);
    }
    int met = 0;
    int toAsk = 0;
    for (Aspect aspect : ASPECTS) {
      if (!stated.get(aspect.ordinal()).isEmpty()) {
        boolean supported = isSupported(aspect, offer);
        met += supported ? 1 : 0;
        toAsk += !supported && !offer.support().asked() ? 1 : 0;
      }
    }
    int shared = isShared(offer.support().own()) ? most - forSupport : 0;
    return new Points(
        forSupport * met / known + shared, forSupport * (met + toAsk) / known + shared);
  }

  /** What the home can support, in words. */
  String words(Offer offer) {
    if (knownAspects() == 0) {
      return refused
          ? "The child would rather not say"
          : "Identity, language and religion of the child are not known: a question to ask";
    }
    List<String> supported = new ArrayList<>();
    List<String> toAsk = new ArrayList<>();
    List<String> notStated = new ArrayList<>();
    for (Aspect aspect : ASPECTS) {
      if (!stated.get(aspect.ordinal()).isEmpty()) {
        (isSupported(aspect, offer) ? supported : offer.support().asked() ? notStated : toAsk)
            .add(aspect.words);
      }
    }
    List<String> sentences = new ArrayList<>();
    add(sentences, supported, " can be supported here");
    add(sentences, toAsk, ": a question to ask the home");
    add(sentences, notStated, ": the home does not say that it can support this");
    if (isShared(offer.support().own())) {
      sentences.add("shared by the carers");
    }
    String words = String.join("; ", sentences);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void add(List<String> sentences, List<String> aspects, String end) {
    if (!aspects.isEmpty()) {
      sentences.add(String.join(", ", aspects) + end);
    }
  }

  private int knownAspects() {
    int known = 0;
    for (Set<String> words : stated) {
      known += words.isEmpty() ? 0 : 1;
    }
    return known;
  }

  private boolean isSupported(Aspect aspect, Offer offer) {
    Set<String> words = stated.get(aspect.ordinal());
    return containsAny(words, offer.support().canSupport())
        || (aspect == Aspect.LANGUAGE && containsAny(words, offer.languages()));
  }

  private boolean isShared(Heritage own) {
    for (Aspect aspect : ASPECTS) {
      if (containsAny(stated.get(aspect.ordinal()), words(own, aspect))) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(Set<String> words, Set<String> said) {
    for (String word : said) {
      if (words.contains(plain(word))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(Heritage heritage, Aspect aspect) {
    Set<String> words = new HashSet<>();
    switch (aspect) {
      case IDENTITY -> {
        add(words, heritage.ethnicGroups());
        add(words, heritage.nationalities());
        add(words, heritage.specific());
      }
      case LANGUAGE -> add(words, heritage.firstLanguages());
      case RELIGION -> add(words, heritage.religions());
    }
    return words;
  }

  private static void add(Set<String> to, Set<String> words) {
    for (String word : words) {
      to.add(plain(word));
    }
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
