package uk.kith.app.web.meeting;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.ActionWords;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.meeting.ItemPage.ActionRow;
import uk.kith.app.web.meeting.ItemPage.Link;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Meetings.Corrected;
import uk.kith.placements.api.Meetings.DecidedLine;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.TakenOff;
import uk.kith.placements.engine.action.MeetingKind;

/** Says a meeting in the words of its pages; a pure function. */
public final class MeetingMaker {

  private final MeetingView view;
  private final Map<ChildId, ChildView> known;
  private final Map<ChildId, GatewayOutcome> register;
  private final boolean mayHold;

  /**
   * @param register what the register holds of a gateway meeting
   * @param known the children of the items shown
   * @param mayHold whether the reader writes notes and agrees actions
   */
  MeetingMaker(
      MeetingView view,
      List<ChildView> known,
      Map<ChildId, GatewayOutcome> register,
      boolean mayHold) {
    this.view = view;
    this.known = known.stream().collect(toMap(ChildView::id, child -> child));
    this.register = register;
    this.mayHold = mayHold;
  }

  static String href(MeetingView view) {
    return "/meetings/" + view.id();
  }

  /** "Court meeting, 30 September 2014". */
  static String heading(MeetingView view) {
    return view.kind().words() + ", " + Dates.day(view.heldOn());
  }

  static Tag state(@Nullable Instant endedAt) {
    return endedAt == null
        ? new Tag("Going on", Tag.Colour.BLUE)
        : new Tag("Ended", Tag.Colour.GREY);
  }

  /**
   * @param found of whom a search tells; null when nobody searched
   */
  MeetingPage meeting(@Nullable List<Choice> found) {
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                Fact.of("Chair", view.chair()),
                Fact.of("Agenda from", view.agendaFrom()),
                Fact.of("Present", present(view)),
                Fact.of("Apologies", apologies(view)),
                Fact.of("Started", view.startedBy() + ", " + Dates.moment(view.startedAt()))));
    Instant ended = view.endedAt();
    if (ended != null) {
      facts.add(Fact.of("Ended", view.endedBy() + ", " + Dates.moment(ended)));
    }
    return new MeetingPage(
        href(view),
        heading(view),
        state(ended),
        facts,
        view.items().stream().map(this::row).toList(),
        view.takenOff().stream().map(this::off).toList(),
        view.corrections().stream().map(MeetingMaker::before).toList(),
        found == null ? List.of() : found,
        found != null,
        Long.toString(view.version()),
        mayHold && ended == null,
        view.attendance().present() == null);
  }

  private MeetingPage.Row row(ItemView item) {
    return new MeetingPage.Row(
        href(item),
        name(item),
        caption(item),
        standing(item),
        item.note() == null ? "None" : "Written",
        Objects.requireNonNullElse(decision(item), "None"),
        item.agreed().isEmpty() ? "None" : Numbers.count(item.agreed().size()));
  }

  private MeetingPage.Off off(TakenOff off) {
    ItemView item = off.item();
    String note = item.note();
    String decided = decision(item);
    return new MeetingPage.Off(
        href(item),
        name(item),
        item.child().toString(),
        caption(item),
        why(off),
        Stream.of(
                note == null ? "" : "Note: " + note,
                decided == null ? "" : "Decided: " + decided,
                item.agreed().isEmpty()
                    ? ""
                    : Numbers.many(item.agreed().size(), "action") + " agreed by then.")
            .filter(said -> !said.isEmpty())
            .collect(joining(" ")));
  }

  /** "A. Khan, team manager; M. Shaw"; one line, however many were typed. */
  static String present(MeetingView view) {
    return oneLine(view.attendance().present());
  }

  static String apologies(MeetingView view) {
    return oneLine(view.attendance().apologies());
  }

  private static String oneLine(@Nullable String typed) {
    return typed == null
        ? "Not recorded"
        : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("; "));
  }

  /** "No proceedings any more. Taken off by court-officer, 30 September 2014, 10:05". */
  static String why(TakenOff off) {
    return sentence(off.reason()) + " Taken off by " + off.by() + ", " + Dates.moment(off.at());
  }

  /** "Before, it was: Court meeting, 3 October 2014, chaired by M. Shaw. Wrong day. ..." */
  static String before(Corrected before) {
    return "Before, it was: "
        + before.kind().words()
        + ", "
        + Dates.day(before.heldOn())
        + ", chaired by "
        + sentence(before.chair())
        + " "
        + sentence(before.reason())
        + " Put right by "
        + before.by()
        + ", "
        + Dates.moment(before.at());
  }

  private @Nullable String decision(ItemView item) {
    return GatewayRegister.decision(item, register.get(item.child()));
  }

  static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /**
   * What other meetings decided by the day of this one.
   *
   * @param all of the child
   */
  List<Fact> before(List<DecidedLine> all) {
    return all.stream()
        .filter(each -> !each.meeting().equals(view.id()))
        .filter(each -> !each.heldOn().isAfter(view.heldOn()))
        .map(MeetingMaker::decided)
        .toList();
  }

  /** "30 September 2014": "Legal gateway meeting: Start pre-proceedings". */
  public static Fact decided(DecidedLine line) {
    return Fact.of(
        Dates.day(line.heldOn()),
        line.kind().words()
            + ": "
            + line.decision()
            + (line.ended() ? "" : " (the meeting goes on)"));
  }

  ItemPage item(ItemView item) {
    return item(item, List.of());
  }

  /**
   * @param decided what meetings decided about the child
   */
  ItemPage item(ItemView item, List<DecidedLine> decided) {
    int place = view.items().indexOf(item);
    TakenOff off =
        view.takenOff().stream().filter(each -> each.item().equals(item)).findFirst().orElse(null);
    ChildView child = known.get(item.child());
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Number", caption(item)));
    if (child != null) {
      facts.add(Fact.of("Age", Words.age(child)));
      facts.add(Fact.of("Worker", Words.orNotKnown(child.worker())));
    }
    return new ItemPage(
        href(item),
        href(view),
        heading(view),
        off == null
            ? "Child " + (place + 1) + " of " + view.items().size()
            : "Taken off the agenda",
        off == null ? null : why(off),
        name(item),
        "/children/" + item.child(),
        facts,
        links(view.kind(), item.child()),
        standing(item),
        before(decided),
        rows(item, item.earlier()),
        rows(item, item.agreed()),
        Objects.requireNonNullElse(item.note(), ""),
        Objects.requireNonNullElse(decision(item), ""),
        GatewayRegister.words(register.get(item.child())),
        off == null && view.kind() == MeetingKind.GATEWAY ? registerHref(item) : null,
        Long.toString(item.version()),
        off == null && mayHold && view.endedAt() == null,
        off == null && mayHold && view.endedAt() == null && view.items().size() > 1,
        place < 1 ? null : href(view.items().get(place - 1)),
        off != null || place == view.items().size() - 1 ? null : href(view.items().get(place + 1)));
  }

  /** The form that records what the gateway decided, with the day and the words of the meeting. */
  private String registerHref(ItemView item) {
    return "/pre-proceedings/gateway/new?child="
        + item.child()
        + "&meeting="
        + view.id()
        + "&item="
        + item.id();
  }

  /** What a meeting of a kind decides on is recorded there. */
  static List<Link> links(MeetingKind kind, ChildId child) {
    String href = "/children/" + child;
    Link timeline = new Link("Timeline to court and permanence", href + "/timeline", null);
    return switch (kind) {
      case GATEWAY ->
          List.of(
              new Link(
                  "Decisions of the legal gateway", href + "/gateway-decisions", Section.COURT),
              timeline);
      case COURT ->
          List.of(new Link("Proceedings in court", href + "/proceedings", Section.COURT), timeline);
      case PERMANENCE ->
          List.of(new Link("Permanence", href + "/permanence", Section.PERMANENCE), timeline);
      case ADOPTION ->
          List.of(new Link("Adoption", "/adoption" + href, Section.ADOPTION), timeline);
      case PLACEMENT -> List.of(timeline);
    };
  }

  private List<ActionRow> rows(ItemView item, List<ActionView> actions) {
    return actions.stream()
        .map(
            each ->
                new ActionRow(
                    each.what(),
                    mayHold && view.endedAt() == null && each.endedOn() == null
                        ? "/next-step/" + each.id() + "?back=" + href(item)
                        : null,
                    each.owner(),
                    Dates.day(each.dueOn()),
                    ActionWords.tag(each, view.heldOn())))
        .toList();
  }

  private String href(ItemView item) {
    return href(view) + "/items/" + item.id();
  }

  private String name(ItemView item) {
    ChildView child = known.get(item.child());
    return child == null ? "A child" : Words.fullName(child);
  }

  private String caption(ItemView item) {
    ChildView child = known.get(item.child());
    return child == null ? "" : Words.caption(child);
  }

  private static String standing(ItemView item) {
    return item.standing().isEmpty() ? "Not said" : item.standing();
  }
}
