package uk.kith.app.web.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Block;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.ActionWords;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Meetings.ItemView;
import uk.kith.placements.api.Meetings.MeetingView;
import uk.kith.placements.api.Meetings.TakenOff;

/**
 * Minutes as a document: of the whole meeting, which belong to the meeting, and of one child, which
 * tell of nobody else and may go to that child's file. A pure function.
 */
final class Minutes {

  private static final List<String> HEADS = List.of("Action", "Whose", "By", "State");

  private final MeetingView view;
  private final Map<ChildId, ChildView> known;
  private final Map<ChildId, GatewayOutcome> register;
  private final String writer;
  private final LocalDate today;

  /**
   * @param known the children of the items written out
   * @param register what the register holds of a gateway meeting
   * @param writer sign-in name of who writes them out
   */
  Minutes(
      MeetingView view,
      List<ChildView> known,
      Map<ChildId, GatewayOutcome> register,
      String writer,
      LocalDate today) {
    this.view = view;
    this.known = known.stream().collect(toMap(ChildView::id, child -> child));
    this.register = register;
    this.writer = writer;
    this.today = today;
  }

  /** Of the whole meeting, as far as the reader may see its children. */
  Document whole() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < view.items().size(); i++) {
      ItemView item = view.items().get(i);
      sections.add(new Section((i + 1) + ". " + name(item), blocks(item)));
    }
    for (TakenOff off : view.takenOff()) {
      List<Block> blocks = new ArrayList<>(List.of(new Paragraph(MeetingMaker.why(off))));
      blocks.addAll(blocks(off.item()));
      sections.add(new Section("Taken off the agenda: " + name(off.item()), blocks));
    }
    return new Document(
        fileName(),
        "Minutes: " + MeetingMaker.heading(view),
        Stream.of(about(), view.corrections().stream().map(MeetingMaker::before), ofSeveral())
            .flatMap(lines -> lines)
            .toList(),
        sections,
        foot());
  }

  /** About one child alone. */
  Document extract(ItemView item) {
    ChildView child = known.get(item.child());
    String localId = child == null ? null : child.localId();
    return new Document(
        fileName() + "-" + plain(localId == null ? item.child().toString() : localId),
        "Extract: " + MeetingMaker.heading(view),
        Stream.concat(Stream.of(name(item)), state()).toList(),
        List.of(new Section("What was said and agreed", blocks(item))),
        foot());
  }

  private Stream<String> about() {
    return Stream.concat(state(), Stream.of("Agenda from: " + view.agendaFrom()));
  }

  /** Who was there stands in the extract too: a decision is read with who took it. */
  private Stream<String> state() {
    Instant ended = view.endedAt();
    return Stream.of(
        "Chair: " + view.chair(),
        "Present: " + MeetingMaker.present(view),
        "Apologies: " + MeetingMaker.apologies(view),
        ended == null ? "The meeting has not ended: this is a draft." : ended(ended));
  }

  /**
   * When somebody said in Kith that the meeting is over: of a meeting of another day that is not
   * when it ended.
   */
  private String ended(Instant at) {
    return (Dates.dayOf(at).equals(view.heldOn()) ? "Ended: " : "Recorded as ended: ")
        + Dates.moment(at);
  }

  /** Said of minutes that do: those of one child may go to that child's file as they are. */
  private Stream<String> ofSeveral() {
    long told =
        Stream.concat(view.items().stream(), view.takenOff().stream().map(TakenOff::item))
            .map(ItemView::child)
            .distinct()
            .count();
    return told > 1
        ? Stream.of(
            "These minutes tell of more than one child. In a child’s file belongs the extract"
                + " about that child alone.")
        : Stream.empty();
  }

  private List<Block> blocks(ItemView item) {
    List<Block> blocks = new ArrayList<>();
    if (!item.standing().isEmpty()) {
      blocks.add(new Paragraph("Where it stood: " + item.standing()));
    }
    String note = item.note();
    blocks.add(new Paragraph(note == null ? "No note was taken." : "Note: " + note));
    String decided = GatewayRegister.decision(item, register.get(item.child()));
    blocks.add(new Paragraph(decided == null ? "No decision was taken." : "Decision: " + decided));
    table(blocks, "Agreed", item.agreed());
    table(blocks, "Earlier actions, as they stood on the day", item.earlier());
    return blocks;
  }

  private void table(List<Block> blocks, String name, List<ActionView> actions) {
    blocks.add(new Paragraph(actions.isEmpty() ? name + ": none." : name + ":"));
    if (!actions.isEmpty()) {
      blocks.add(
          new Table(
              HEADS,
              actions.stream()
                  .map(
                      each ->
                          List.of(
                              each.what(),
                              each.owner(),
                              Dates.day(each.dueOn()),
                              ActionWords.state(each, view.heldOn())))
                  .toList()));
    }
  }

  private String name(ItemView item) {
    ChildView child = known.get(item.child());
    return child == null ? "A child" : Words.fullName(child) + ", " + Words.caption(child);
  }

  /** "minutes-court-2014-09-30". */
  private String fileName() {
    return "minutes-" + view.kind().name().toLowerCase(Locale.ROOT) + "-" + view.heldOn();
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private String foot() {
    return "Written out from Kith by " + writer + " on " + Dates.day(today) + ".";
  }
}
