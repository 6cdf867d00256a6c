package uk.kith.app.web.meeting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.api.Meetings.StartMeeting;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.MeetingKind;

/** "Start a meeting with this list": what the list's filter shows becomes the agenda. */
@RequestScoped
class StartScreen {

  /** Fields of the form; everything else sent is the filter of the list. */
  private static final Set<String> OWN =
      Set.of("_csrf", "kind", "chair", "held-day", "held-month", "held-year", "list");

  /** What lists are searched for, as their addresses name it. */
  private static final String TEXT = "text";

  @Inject Pages pages;
  @Inject Meetings meetings;
  @Inject Children children;
  @Inject @Any Instance<AgendaSource> sources;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  Response show(int status, Form asked) {
    AgendaSource source = source(asked);
    LocalDate today = businessDate.today();
    Form form = asked.value("kind").isEmpty() ? prefilled(asked, source, today) : asked;
    Agenda agenda = source.agenda(asked, today);
    MeetingStart page =
        new MeetingStart(
            source.href(asked),
            kept(asked),
            from(source, asked),
            Numbers.many(agenda.total(), "child", "children"),
            names(agenda.wanted(), today),
            kinds(source),
            refused(agenda));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesMeetingStart(
                pages.page("Start a meeting", null, form), page, form))
        .build();
  }

  Response start(Form typed) {
    AgendaSource source = source(typed);
    Form form = checkedHead(typed, kinds(source));
    LocalDate held = form.date("held").findDate().orElse(null);
    Agenda agenda = source.agenda(typed, businessDate.today());
    String refused = refused(agenda);
    if (refused != null) {
      form = form.refused(refused);
    }
    if (held == null || !form.isValid()) {
      return show(400, form);
    }
    MeetingId id =
        meetings.start(
            new StartMeeting(
                MeetingKind.valueOf(form.value("kind")),
                held,
                form.value("chair"),
                from(source, typed),
                agenda.wanted()));
    return Response.seeOther(URI.create("/meetings/" + id)).build();
  }

  /** The kind, the day and the chair, with what is wrong with them. */
  static Form checkedHead(Form typed, List<Choice> kinds) {
    Form form =
        typed
            .choose("kind", kinds, "Choose what kind of meeting it is")
            .require("chair", "Enter who chairs it");
    if (form.value("chair").length() > ActionTerms.MOST_OWNER) {
      form = form.with("chair", "Name the chair in at most 100 letters");
    }
    return form.date("held").findDate().isEmpty()
        ? form.with("held-day", "Enter the day of the meeting")
        : form;
  }

  private AgendaSource source(Form form) {
    return sources.stream()
        .filter(source -> source.list().equals(form.value("list")))
        .findFirst()
        .orElseThrow(() -> new Invalid("list", "unknown", "Start a meeting from a list"));
  }

  /**
   * Where the agenda is from. It stays with the meeting, for all who read of it and whatever
   * becomes of a record; words that somebody searched for are a child's name as often as not, and
   * go no further.
   */
  static String from(AgendaSource source, Form asked) {
    String words = source.words(asked.withHidden(TEXT, ""));
    return asked.value(TEXT).isEmpty() ? words : words + ", found by words";
  }

  private static Form prefilled(Form asked, AgendaSource source, LocalDate today) {
    Map<String, String> now = new LinkedHashMap<>();
    asked.typed().keySet().forEach(name -> now.put(name, asked.value(name)));
    now.put("kind", source.usual().name());
    LocalDate held = source.heldOn(asked, today);
    now.put("held-day", String.valueOf(held.getDayOfMonth()));
    now.put("held-month", String.valueOf(held.getMonthValue()));
    now.put("held-year", String.valueOf(held.getYear()));
    return Form.prefilled(now);
  }

  private static List<MeetingStart.Kept> kept(Form asked) {
    return asked.typed().keySet().stream()
        .filter(name -> name.equals("list") || !OWN.contains(name))
        .sorted()
        .map(name -> new MeetingStart.Kept(name, asked.value(name)))
        .toList();
  }

  /** Adoption meetings only for those who may see adopters, and no other with a sealed list. */
  private List<Choice> kinds(AgendaSource source) {
    return kinds(access, source.isSealed());
  }

  static List<Choice> kinds(AccessPolicy access, boolean sealed) {
    return Arrays.stream(MeetingKind.values())
        .filter(kind -> kind.isSealed() || !sealed)
        .filter(kind -> !kind.isSealed() || access.maySeeAdopters())
        .map(kind -> Choice.of(kind.name(), kind.words()))
        .toList();
  }

  private List<String> names(List<Wanted> wanted, LocalDate today) {
    List<ChildId> ids = wanted.stream().map(Wanted::child).limit(StartMeeting.MOST_ITEMS).toList();
    Map<ChildId, String> names =
        children.findChildren(ids, today).stream().collect(toMap(ChildView::id, Words::fullName));
    return ids.stream().map(names::get).filter(Objects::nonNull).toList();
  }

  private static @Nullable String refused(Agenda agenda) {
    if (agenda.total() == 0) {
      return "The list shows nobody. Maybe choose another filter.";
    }
    return agenda.total() > StartMeeting.MOST_ITEMS
        ? "The list shows "
            + Numbers.count(agenda.total())
            + " children; a meeting goes through at most "
            + StartMeeting.MOST_ITEMS
            + ". Maybe narrow the filter."
        : null;
  }
}
