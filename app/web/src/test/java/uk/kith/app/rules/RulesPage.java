package uk.kith.app.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The page {@code docs/rules.md}: each rule of the catalogue, the classes that hold it, the tests
 * that prove it, and what is still open. The same sources give the same page, byte by byte.
 */
final class RulesPage {

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("DATE", "Date arithmetic"),
          Map.entry("PRE", "Pre-proceedings and the legal gateway"),
          Map.entry("COURT", "Court proceedings and orders"),
          Map.entry("SGO", "Special guardianship and child arrangements"),
          Map.entry("PERM", "Permanence planning, reviews and visits"),
          Map.entry("ADOPT", "Adoption"),
          Map.entry("SCORE", "Adoption scorecard"),
          Map.entry("PLACE", "Placements"),
          Map.entry("MATCH", "Matching and scoring"),
          Map.entry("SUFF", "Sufficiency and indicators"),
          Map.entry("DATA", "Data quality of returns"));

  private static final String HEAD =
      """
      # Rules

      This page is generated from `docs/rules-catalogue.csv` and from the sources; do not edit it.
      A class *holds* a rule when its source names it; a test *proves* it when the test names it.
      Pages show rules and do not count. *Open* is a rule that no class holds, or that no test proves.

      Confidence of the figures: **A** the provision or the published definition was read, **B** read in
      a reliable secondary source, **C** well known but to be confirmed (so it is configuration),
      **P** a rule of the product that an authority may change.

      Sources: CA 1989 Children Act 1989; ACA 2002 Adoption and Children Act 2002; CFA 2014 Children and
      Families Act 2014; CWSA 2026 Children's Wellbeing and Schools Act 2026; CPPCR 2010 Care Planning,
      Placement and Case Review (England) Regulations 2010; FSR 2011 Fostering Services (England)
      Regulations 2011; AAR 2005 Adoption Agencies Regulations 2005; SGR 2005 Special Guardianship
      Regulations 2005; CHR 2015 Children's Homes (England) Regulations 2015; PD12A Family Procedure Rules
      Practice Direction 12A; 903 the SSDA903 return; SSD the Standard Safeguarding Dataset.
      """;

  private RulesPage() {}

  static String of(Path root) {
    return of(
        RuleCatalogue.read(root.resolve("docs/rules-catalogue.csv")), RuleMentions.scan(root));
  }

  static String of(RuleCatalogue catalogue, RuleMentions mentions) {
    List<RuleCatalogue.Entry> all = catalogue.entries();
    long held = all.stream().filter(e -> mentions.holders().containsKey(e.rule())).count();
    long open = all.stream().filter(e -> isOpen(e, mentions)).count();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n")
        .append(all.size())
        .append(" rules: ")
        .append(held)
        .append(" held, ")
        .append(all.size() - open)
        .append(" held and proved, ")
        .append(open)
        .append(" open.\n");
    String family = "";
    for (RuleCatalogue.Entry entry : all) {
      if (!entry.family().equals(family)) {
        family = entry.family();
        page.append("\n## ").append(FAMILIES.getOrDefault(family, family)).append("\n\n");
        page.append("| Rule | What it says | Source | | Held by | Proved by | Open |\n");
        page.append("|---|---|---|---|---|---|---|\n");
      }
      page.append(row(entry, mentions));
    }
    return page.toString();
  }

  private static boolean isOpen(RuleCatalogue.Entry entry, RuleMentions mentions) {
    return !openness(entry, mentions).isEmpty();
  }

  private static String openness(RuleCatalogue.Entry entry, RuleMentions mentions) {
    if (!mentions.holders().containsKey(entry.rule())) {
      return "to do";
    }
    return mentions.proofs().containsKey(entry.rule()) ? "" : "no test";
  }

  private static String row(RuleCatalogue.Entry entry, RuleMentions mentions) {
    return "| "
        + String.join(
            " | ",
            entry.rule(),
            entry.title(),
            entry.source(),
            entry.confidence(),
            names(mentions.holders(), entry),
            names(mentions.proofs(), entry),
            openness(entry, mentions))
        + " |\n";
  }

  private static String names(Map<String, Set<String>> mentions, RuleCatalogue.Entry entry) {
    return String.join(", ", new TreeSet<>(mentions.getOrDefault(entry.rule(), Set.of())));
  }
}
