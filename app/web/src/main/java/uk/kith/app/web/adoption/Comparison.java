package uk.kith.app.web.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.adoption.ComparePageResource.CompareRow;
import uk.kith.app.web.component.Fact;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.rules.Wording;

/**
 * What the comparison of families sets beside the child: each of its needs, contact, religion and
 * distance (R-MATCH-12, R-MATCH-17). What is not known is a question to ask. A pure function.
 */
final class Comparison {

  private static final String QUESTION = "Not stated: a question to ask";

  private final List<AdoptiveFamilyView> families;

  private Comparison(List<AdoptiveFamilyView> families) {
    this.families = families;
  }

  static List<CompareRow> of(
      ChildView child, AdoptionChildView view, List<AdoptiveFamilyView> families) {
    Comparison comparison = new Comparison(families);
    List<CompareRow> rows = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = child.snapshot().needs().level(kind);
      if (level != NeedLevel.NONE && kind != NeedKind.PARENT_AND_CHILD) {
        rows.add(
            comparison.row(
                "The child’s need: "
                    + kind.words()
                    + " ("
                    + (level == null ? "not known yet" : level.name().toLowerCase(Locale.UK))
                    + ")",
                family -> meets(family.household().snapshot().skills().level(kind))));
      }
    }
    rows.add(comparison.row("Views, on contact too", family -> contact(view, family)));
    Set<String> religions = child.heritage().religions();
    rows.add(
        comparison.row(
            "Religion (the child: " + (religions.isEmpty() ? "not known" : said(religions)) + ")",
            family -> religion(family.household().snapshot().heritageSupport(), religions)));
    rows.add(
        comparison.row(
            "Background that they can support",
            family -> supported(family.household().snapshot().heritageSupport())));
    rows.add(
        comparison.row(
            "From the child’s home",
            family ->
                Wording.sentence(
                    Numbers.miles(child.home().milesTo(family.household().snapshot().where())))));
    return rows;
  }

  private CompareRow row(String name, Function<AdoptiveFamilyView, String> value) {
    return new CompareRow(name, labelled(families, families.stream().map(value).toList()));
  }

  /** Each value with the number of its family, which stays whole on a phone. */
  static List<Fact> labelled(List<AdoptiveFamilyView> families, List<String> values) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      facts.add(Fact.of(families.get(i).household().snapshot().localId(), values.get(i)));
    }
    return facts;
  }

  /** In how many other searches a family stands first: it cannot be for each of them. */
  static String first(int searches) {
    return searches == 0
        ? "In no other search"
        : Wording.sentence(SuggestionsPage.elsewhere(searches));
  }

  private static String meets(@Nullable NeedLevel level) {
    if (level == null) {
      return QUESTION;
    }
    return switch (level) {
      case HIGH -> "Can meet";
      case SOME -> "Can meet with support";
      case NONE -> "Cannot meet";
    };
  }

  private static String contact(AdoptionChildView view, AdoptiveFamilyView family) {
    return view.links().stream()
        .filter(link -> link.household().equals(family.household().snapshot().id()))
        .map(LinkView::steps)
        .flatMap(List::stream)
        .filter(step -> step.step() == LinkStep.VIEWS_ASCERTAINED)
        .map(step -> "Ascertained on " + Dates.day(step.on()))
        .findFirst()
        .orElse("Not ascertained yet: a question to ask");
  }

  /** R-MATCH-08: nothing is inferred from what they say of another part of a background. */
  static String religion(HeritageSupport support, Set<String> ofChild) {
    List<String> said = new ArrayList<>();
    if (!support.own().religions().isEmpty()) {
      said.add("Their own: " + said(support.own().religions()));
    }
    Set<String> supported = new TreeSet<>(ofChild);
    supported.retainAll(support.canSupport());
    if (!supported.isEmpty()) {
      said.add("they say that they can support: " + said(supported));
    }
    return said.isEmpty() ? QUESTION : Wording.sentence(String.join("; ", said));
  }

  /** R-MATCH-05: what they say themselves, of any part of a background. */
  static String supported(HeritageSupport support) {
    return support.canSupport().isEmpty() ? QUESTION : said(support.canSupport());
  }

  private static String said(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
