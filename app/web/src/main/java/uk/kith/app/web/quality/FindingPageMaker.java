package uk.kith.app.web.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.quality.QualityWorklist.Named;
import uk.kith.app.web.returns.TableNames;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.ChildGaps;
import uk.kith.placements.engine.same.SamePair;

/** Makes the page of a finding; a pure function. */
final class FindingPageMaker {

  /** Fields of findings about a placement outside the area (R-PLACE-48). */
  private static final Pattern OF_PLACEMENT =
      Pattern.compile("(?:why-outside|local-homes-considered)-(.+)");

  private static final String LEGAL_STATUS = "legal-status";

  private static final String BIRTH = "date-of-birth";

  /** Fields that the form of what is known of a child has. */
  private static final Set<String> KNOWN = Set.of("home-postcode", "needs", "school");

  private FindingPageMaker() {}

  /**
   * The page.
   *
   * @param acceptances newest first, those withdrawn too
   * @param mayCompare whether the visitor may compare and merge two records of a child, and change
   *     what is known of one
   * @param returns whether the visitor may open returns
   */
  static FindingPage of(
      Named named,
      List<AcceptanceView> acceptances,
      boolean mayAccept,
      boolean mayCompare,
      boolean returns) {
    QualityFinding finding = named.finding();
    AcceptanceView standing = finding.acceptance();
    String subject = subjectHref(finding);
    boolean ofReturn = finding.returnId() != null;
    String compare = compareHref(finding);
    Mend mend = mend(named, subject, mayCompare);
    return new FindingPage(
        QualityWorklist.ADDRESS + "/" + finding.id(),
        "Rule " + finding.rule().value(),
        finding.text(),
        QualityWorklist.severity(finding.severity()),
        facts(named, subject),
        fix(finding),
        ofReturn
            ? (returns ? "/returns/" + finding.returnId() : null)
            : compare != null && mayCompare ? compare : mend.href(),
        ofReturn
            ? "The return as it was received"
            : compare != null && mayCompare ? "Compare both records" : mend.text(),
        RestsOn.of(finding.rule()).stream()
            .map(answer -> answer.text() + ": " + answer.why() + ".")
            .toList(),
        standing == null ? List.of() : acceptance(standing, finding),
        mayAccept,
        acceptances.stream()
            .filter(each -> each.withdrawnAt() != null)
            .map(FindingPageMaker::withdrawn)
            .toList());
  }

  /** Whether it is put right at the placement: its home, its days, its fee. */
  private static boolean ofPlacement(QualityFinding finding) {
    return finding.child() != null && ChildGaps.isOfPlacement(finding.field());
  }

  /** Where both records of a pair stand side by side (R-DATA-15); null of any other finding. */
  private static @Nullable String compareHref(QualityFinding finding) {
    return SamePair.findOther(finding.field())
        .map(other -> "/children/" + finding.child() + "/same-as/" + other)
        .orElse(null);
  }

  /** Where a finding of the register is mended; without an address when nobody may be told. */
  private record Mend(@Nullable String href, String text) {}

  /** The form for what is missing where there is one that the visitor opens, else the subject. */
  private static Mend mend(Named named, @Nullable String subject, boolean officer) {
    QualityFinding finding = named.finding();
    String field = Objects.requireNonNullElse(finding.field(), "");
    Matcher outside = OF_PLACEMENT.matcher(field);
    if (outside.matches()) {
      return new Mend("/placements-outside/" + outside.group(1), "Say why it is outside the area");
    }
    if (finding.child() != null && officer) {
      if (field.equals(LEGAL_STATUS)) {
        return new Mend(subject + "/legal-status", "Record the legal status");
      }
      if (ofPlacement(finding)) {
        return new Mend(subject + "/placements", "Placements and fees of " + named.about());
      }
      if (field.equals(BIRTH)) {
        return new Mend(subject + "/identity", "Record the date of birth");
      }
      if (KNOWN.contains(field)) {
        return new Mend(subject + "/known", "Record what is known of " + named.about());
      }
    }
    return new Mend(subject, "Go to the page of " + named.about());
  }

  private static @Nullable String subjectHref(QualityFinding finding) {
    ChildId child = finding.child();
    HouseholdId home = finding.household();
    return child != null ? "/children/" + child : home != null ? "/households/" + home : null;
  }

  private static List<Fact> facts(Named named, @Nullable String subject) {
    QualityFinding finding = named.finding();
    List<Fact> facts = new ArrayList<>();
    String about =
        named.about() + (finding.localId() == null ? "" : ", number " + finding.localId());
    facts.add(subject == null ? Fact.of("About", about) : Fact.link("About", about, subject));
    SamePair.findOther(finding.field())
        .ifPresent(other -> facts.add(Fact.link("Other record", "Its page", "/children/" + other)));
    facts.add(Fact.of("Found in", QualityWorklist.where(finding)));
    String received = finding.received();
    if (received != null) {
      facts.add(
          Fact.of(
              finding.field() == null ? "Received" : finding.field(),
              received.isEmpty() ? "Empty" : received));
    }
    if (finding.repaired() != null) {
      facts.add(Fact.of("Held by Kith as", finding.repaired()));
    }
    facts.add(
        Fact.of(
            "Stands since",
            finding.since() == null
                ? "Not known"
                : Dates.day(finding.since()) + ", " + Words.within(finding.standing().words())));
    if (finding.years().size() > 1) {
      facts.add(
          Fact.of(
              "Told by the returns of",
              Words.and(finding.years().stream().map(String::valueOf).toList())));
    }
    facts.add(Fact.of("Worker", Words.orNotKnown(finding.worker())));
    facts.add(Fact.of("Team", Words.orNotKnown(finding.team())));
    return facts;
  }

  private static String fix(QualityFinding finding) {
    if (SamePair.findOther(finding.field()).isPresent()) {
      return "Compare both records. If they are one child, they are merged, and the finding goes by"
          + " itself. Twins, or two children of one name, are accepted here with that reason.";
    }
    if (finding.returnId() == null) {
      return finding.child() == null && finding.household() == null
          ? "Record what is missing."
          : "Record what is missing where it belongs; the finding then goes by itself.";
    }
    Integer row = finding.row();
    String field = finding.field();
    return "Correct it in the case system and load the return of "
        + finding.year()
        + " again. It is in the file "
        + TableNames.of(finding.table())
        + (row == null ? "" : ", row " + row)
        + (finding.localId() == null ? "" : ", child " + finding.localId())
        + (field == null ? "" : ", column " + field)
        + "."
        + (finding.repaired() == null
            ? ""
            : " Until then Kith holds the repaired value; what was received is kept.");
  }

  private static List<Fact> acceptance(AcceptanceView accepted, QualityFinding finding) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Why", accepted.reason()));
    facts.add(Fact.of("By", accepted.by()));
    facts.add(Fact.of("On", Dates.moment(accepted.at())));
    String then = accepted.received();
    if (then != null && !then.equals(finding.received())) {
      facts.add(Fact.of("Received then", then.isEmpty() ? "Empty" : then));
    }
    return facts;
  }

  private static Fact withdrawn(AcceptanceView each) {
    Instant at = each.withdrawnAt();
    return Fact.of(
        Dates.moment(each.at()),
        "Accepted by "
            + each.by()
            + (at == null ? "" : ", withdrawn by " + each.withdrawnBy() + " on " + Dates.moment(at))
            + ": "
            + each.reason());
  }
}
