package uk.kith.app.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.forecast.ForecastTables;
import uk.kith.app.web.forecast.ShortageTables;
import uk.kith.app.web.sufficiency.FigureTables;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.statement.OwnPart;

/**
 * Makes a sufficiency statement (R-SUFF-01; CA 1989 s22G) of what is known and written: need,
 * supply, gap, forecast, shortage, scenarios, actions, and what Kith holds no data of. Pure
 * functions.
 */
final class StatementMaker {

  static final String NOTHING_WRITTEN = "The authority has written nothing here yet.";

  private StatementMaker() {}

  static StatementContent content(StatementFacts facts) {
    List<Part> parts = new ArrayList<>();
    parts.add(need(facts));
    parts.add(supply(facts));
    parts.add(gap(facts));
    parts.addAll(ahead(facts));
    for (OwnPart part : OwnPart.values()) {
      parts.add(Part.of(part.words(), own(part, facts.written(part))));
    }
    return new StatementContent("Sufficiency statement: " + facts.authority(), about(facts), parts);
  }

  /** Tells whether figures are those that somebody has read, whatever is written beside them. */
  static String seal(StatementFacts facts) {
    return Integer.toHexString(content(facts.withoutWords()).toString().hashCode());
  }

  private static List<String> about(StatementFacts facts) {
    return List.of(
        "Section 22G of the Children Act 1989 asks an authority to secure, so far as it can, enough"
            + " homes within its area for the children whom it looks after.",
        "Figures as of " + Dates.day(facts.asOf()) + ". " + from(facts),
        "Counts of 1 to 4 are withheld, and as many others as it takes that they cannot be worked"
            + " out (R-SUFF-14).");
  }

  /** From which forecast. */
  static String from(StatementFacts facts) {
    ForecastView forecast = facts.forecast();
    return forecast == null
        ? "No forecast is made yet."
        : "The forecast is the one of "
            + Dates.day(forecast.baseline().asOf())
            + ", asked for "
            + Dates.moment(forecast.askedAt())
            + ".";
  }

  private static Part need(StatementFacts facts) {
    return new Part(
        "What children need",
        List.of(FigureTables.lookedAfter(facts.day())),
        List.of(
            FigureTables.figures(facts.day()),
            FigureTables.ages(facts.day()),
            FigureTables.kinds(facts.day())));
  }

  private static Part supply(StatementFacts facts) {
    return facts.places().kinds().isEmpty()
        ? Part.of("What homes there are", List.of("No homes are on the register."))
        : new Part(
            "What homes there are",
            List.of(
                "Filled, vacant and not available make up what is approved, unless an exemption or"
                    + " an emergency fills more. Not available are places that carers or homes"
                    + " cannot offer now, each with a reason on the register."),
            List.of(FigureTables.places(facts.asOf(), facts.places())));
  }

  private static Part gap(StatementFacts facts) {
    return new Part(
        "Where homes are short now",
        List.of(
            "A place is short where more children live outside for lack of a local home than foster"
                + " carers in the area have vacant places for. Of whom nobody recorded why they"
                + " live outside, it may be so too."),
        List.of(FigureTables.gaps(facts.day())));
  }

  private static List<Part> ahead(StatementFacts facts) {
    List<Part> parts = new ArrayList<>();
    ForecastView view = facts.forecast();
    ForecastResult result = view == null ? null : view.result();
    if (view == null || result == null) {
      parts.add(Part.of("What is forecast", List.of("No forecast is made yet.")));
      parts.add(Part.of("Where homes will fall short", List.of("It takes a forecast to tell.")));
    } else {
      parts.add(
          ForecastTables.forecast(
              view,
              result,
              Objects.requireNonNull(facts.backTest()),
              facts.costs(),
              facts.authority()));
      Part shortages = ShortageTables.shortages(view, result);
      parts.add(
          shortages == null
              ? Part.of(
                  "Where homes will fall short",
                  List.of(
                      "The forecast places nobody in homes, as too few homes or too few of their"
                          + " residents are recorded."))
              : shortages);
    }
    Table scenarios = ShortageTables.scenarios(facts.scenarios());
    parts.add(
        scenarios == null
            ? Part.of("What would change it", List.of("No scenario is answered yet."))
            : new Part(
                "What would change it",
                List.of(
                    "What recruiting, keeping or losing homes or another practice would change, as"
                        + " asked in Kith. “No clear difference” is what chance alone could make."),
                List.of(scenarios)));
    return parts;
  }

  private static List<String> own(OwnPart part, String written) {
    List<String> paragraphs = new ArrayList<>(List.of(part.told()));
    written.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
    if (written.isBlank()) {
      paragraphs.add(NOTHING_WRITTEN);
    }
    return paragraphs;
  }

  /** What is missing and why, one sentence each; nothing when all is there. */
  static List<String> missing(StatementFacts facts) {
    List<String> missing = new ArrayList<>(figuresMissing(facts));
    missing.addAll(forecastMissing(facts));
    for (OwnPart part : OwnPart.values()) {
      if (facts.written(part).isBlank()) {
        missing.add("Nobody has written yet: “" + part.words() + "”.");
      }
    }
    return missing;
  }

  private static List<String> figuresMissing(StatementFacts facts) {
    List<String> missing = new ArrayList<>();
    if (facts.day().figures().stream()
        .map(Published::figure)
        .anyMatch(each -> each.id().equals("looked-after-rate") && each.denominator() == null)) {
      missing.add(
          "The rate per 10,000 children: no estimate is recorded of how many people under 18 live"
              + " in the area.");
    }
    if (isSome(facts.day().notSaid())) {
      missing.add(
          "Why some children live outside: nobody recorded it, so what is short is told from the"
              + " least to the most.");
    }
    if (facts.day().homes().stream().anyMatch(home -> isSome(home.notKnown()))) {
      missing.add("Where some children live, in the area or outside: no postcode is recorded.");
    }
    if (facts.places().kinds().isEmpty()) {
      missing.add("Homes and their places: none are on the register.");
    }
    return missing;
  }

  /** What is withheld is some. */
  private static boolean isSome(@Nullable Integer count) {
    return count == null || count > 0;
  }

  private static List<String> forecastMissing(StatementFacts facts) {
    List<String> missing = new ArrayList<>();
    ForecastView view = facts.forecast();
    if (view == null) {
      missing.add("The forecast, where homes will fall short and scenarios: none is made yet.");
      return missing;
    }
    BaselineView baseline = view.baseline();
    if (!baseline.asOf().equals(facts.asOf())) {
      missing.add(
          "A forecast of "
              + Dates.day(facts.asOf())
              + ": the newest is of "
              + Dates.day(baseline.asOf())
              + ".");
    }
    if (!baseline.ownRates()) {
      missing.add(
          "Rates of this authority: too little is recorded of those who left care, so the forecast"
              + " takes those of England.");
    }
    if (!baseline.usesHomes()) {
      missing.add(
          "Where homes will fall short: fewer than half of the children who live in the area live"
              + " in a home that is recorded.");
    }
    if (ShortageTables.scenarios(facts.scenarios()) == null) {
      missing.add("Scenarios: none is answered yet.");
    }
    return missing;
  }
}
