package uk.kith.app.web.asking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.Tag;

/**
 * What was asked for a search, in the words of its page.
 *
 * @param href address of the search
 * @param mayRecord true when the visitor records what providers answer, which may come after the
 *     search has ended
 * @param mayConsider true when the visitor records what was considered, if need be also after the
 *     placement began
 * @param open what is missing or left open of the order of the law, and for whom
 * @param children for whom something may have been considered; one alone is not asked about
 * @param ringBack homes that wish to be rung again, the earliest first
 * @param draft the words that a referral would have; null when the visitor makes none
 */
public record AskedView(
    String href,
    boolean mayRecord,
    boolean mayConsider,
    List<OpenFor> open,
    List<Considered> considered,
    List<Choice> children,
    List<Call> calls,
    List<ToRing> ringBack,
    List<Referral> referrals,
    @Nullable String draft) {

  private static final List<Column> CONSIDERED_COLUMNS =
      List.of(Column.of("Considered"), Column.of("What came of it"), Column.of("Recorded"));
  private static final List<Column> CONSIDERED_FOR_SOME_COLUMNS =
      List.of(
          Column.of("Considered"),
          Column.of("For whom"),
          Column.of("What came of it"),
          Column.of("Recorded"));
  public static final List<Column> CALL_COLUMNS =
      List.of(Column.of("Home"), Column.of("When"), Column.of("Answer"), Column.of("Rung by"));
  public static final List<Column> RECIPIENT_COLUMNS =
      List.of(
          Column.of("Provider"),
          Column.of("Answer"),
          Column.of("What they said"),
          Column.of("Recorded"));

  public static final List<Choice> CARERS = AskedWords.carers();
  public static final List<Choice> OUTCOMES = AskedWords.outcomes();
  public static final List<Choice> MATTERS = AskedWords.matters();
  public static final List<Choice> ANSWERS =
      List.of(Choice.of("OFFER", "They offer a home"), Choice.of("DECLINE", "They decline"));

  /** It says for whom only where there are several. */
  public boolean saysForWhom() {
    return children.size() > 1;
  }

  public List<Column> consideredColumns() {
    return consideredColumns(saysForWhom());
  }

  static List<Column> consideredColumns(boolean forWhom) {
    return forWhom ? CONSIDERED_FOR_SOME_COLUMNS : CONSIDERED_COLUMNS;
  }

  /** Everybody, until somebody chose. */
  public List<Choice> chosen(Form form, String prefix) {
    return form.hasErrorOf(prefix + "-")
        ? form.marked(prefix + "-children", children)
        : children.stream().map(child -> child.chosen(true)).toList();
  }

  /** The same without its forms. */
  public AskedView forReading() {
    return new AskedView(
        href,
        false,
        false,
        open,
        considered,
        children,
        calls.stream().map(Call::forReading).toList(),
        ringBack,
        referrals,
        null);
  }

  /**
   * A home that wishes to be rung again.
   *
   * @param href null when the visitor may not see the home
   * @param when " at 18:30", or that no time was agreed
   */
  public record ToRing(String home, @Nullable String href, String when) {}

  /**
   * What is missing or left open.
   *
   * @param who "Amir and Danyal"; null where nobody else is asked about
   */
  public record OpenFor(@Nullable String who, List<FindingView> findings) {
    public OpenFor {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One thing that was considered.
   *
   * @param who "Amir", or "All of them"
   */
  public record Considered(
      String what,
      @Nullable String person,
      String who,
      String outcome,
      String reasons,
      String on,
      String by) {}

  /**
   * One call.
   *
   * @param cardHref where the next call is recorded and a place reserved; null for readers who do
   *     not ring
   * @param phones to ring again; empty for readers who do not ring
   * @param withdrawn why it counts no longer; null while it does
   * @param withdrawHref where it is withdrawn; null for readers who do not
   */
  public record Call(
      String home,
      @Nullable String href,
      String when,
      Tag answer,
      String said,
      String by,
      @Nullable String cardHref,
      List<Phone> phones,
      @Nullable String withdrawn,
      @Nullable String withdrawHref) {

    Call forReading() {
      return new Call(home, href, when, answer, said, by, null, List.of(), withdrawn, null);
    }
  }

  /**
   * An answer in whose place a later one counts.
   *
   * @param state "Offer" or "Declined"
   */
  public record Earlier(String state, String said, String recorded) {}

  /** One referral. */
  public record Referral(
      String id, String heading, String text, String firstAnswer, List<Recipient> recipients) {}

  /**
   * A provider and its answer.
   *
   * @param form prefix of the fields of the form that records its answer
   * @param recorded when its answer was recorded and by whom; empty while none has come
   * @param before what it answered before, the newest first
   * @param told its answer, as the fields have it; empty while none has come
   * @param newHomeHref where the home that it offers is recorded; null when it offers none
   */
  public record Recipient(
      String form,
      String provider,
      Tag state,
      String said,
      String recorded,
      List<Earlier> before,
      Map<String, String> told,
      @Nullable String newHomeHref) {

    public boolean waits() {
      return told.isEmpty();
    }

    /** "Record the answer of Bright Homes", or "Change the answer of Bright Homes". */
    public String toAnswer() {
      return (waits() ? "Record" : "Change") + " the answer of " + provider;
    }

    /** Its own form: as it was sent when something is wrong with it, else with its answer. */
    public Form own(Form sent) {
      return sent.hasErrorOf(form + "-") ? sent : Form.prefilled(told);
    }
  }
}
