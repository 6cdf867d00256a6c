package uk.kith.app.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionBoard.Filter;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Agendas of the board of family finding. What it says of links exists only for those who may see
 * adopters, so that it becomes an adoption meeting and no other.
 */
@ApplicationScoped
public class AdoptionAgenda implements AgendaSource {

  static final String LIST = "adoption";

  @Inject AdoptionBoard board;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.ADOPTION;
  }

  @Override
  public boolean isSealed() {
    return true;
  }

  /** Not what was searched for: that may tell of a child. */
  @Override
  public String words(Form filter) {
    String said =
        BoardList.said(BoardList.filter(filter), Form.EMPTY).stream()
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "Family finding" + (said.isEmpty() ? "" : ": " + said);
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    Filter asked = BoardList.filter(filter);
    Page<AdoptionLine> lines = board.list(asked, BoardList.sort(filter), asOf, 0, Page.MAX_SIZE);
    Map<ChildId, List<LinkView>> links =
        board.links(lines.items().stream().map(line -> line.child().id()).toList(), asOf);
    return Agenda.of(
        lines,
        line ->
            new Wanted(
                line.child().id(),
                standing(line, links.getOrDefault(line.child().id(), List.of()), asOf)));
  }

  /** Every family whose link stands, by its number alone, with the state of the link. */
  static String standing(AdoptionLine line, List<LinkView> links, LocalDate asOf) {
    LocalDate since = line.since();
    LocalDate by = line.next().by();
    List<String> said = new ArrayList<>();
    said.add(line.stage().words() + (since == null ? "" : " since " + Dates.day(since)));
    String families =
        links.stream()
            .filter(link -> link.state() != LinkState.ENDED)
            .map(
                link ->
                    link.familyNumber()
                        + " "
                        + Words.within(link.state().words())
                        + " since "
                        + Dates.day(link.since()))
            .collect(Collectors.joining("; "));
    said.add(
        "Families: "
            + (families.isEmpty()
                ? line.familyFinding() == null ? "family finding not begun" : "none"
                : families));
    said.add(
        "Next: " + line.next().words() + (by == null ? "" : ", by " + Dates.dayAndDue(by, asOf)));
    return String.join(". ", said) + ".";
  }
}
