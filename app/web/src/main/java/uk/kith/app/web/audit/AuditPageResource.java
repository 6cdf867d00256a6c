package uk.kith.app.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.AuditReader;
import uk.kith.app.audit.AuditReader.Asked;
import uk.kith.app.audit.AuditReader.AuditSort;
import uk.kith.app.restriction.RestrictedRecords;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;

/** Who saw a child or household, what somebody saw, and the monthly review of it. */
@Path("/who-saw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class AuditPageResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String ABOUT = "about";
  private static final String USER = "user";

  private static final List<Choice> KINDS =
      List.of(
          Choice.of("child", "Who saw this child"),
          Choice.of("household", "Who saw this household or home"),
          Choice.of(USER, "What this user saw"));

  @Inject Pages pages;
  @Inject AuditReader trail;
  @Inject RecordNumbers numbers;
  @Inject RestrictedRecords records;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What the address asks for; without it the form says what is wrong. */
  private record Question(Form form, @Nullable Asked asked, String heading) {}

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  @GET
  public Response show(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    return show(form.value(ABOUT).isEmpty() ? null : question(form), form, page, Form.EMPTY);
  }

  private Response show(@Nullable Question question, Form form, int page, Form review) {
    Form said = question == null ? form : question.form();
    Asked asked = question == null ? null : question.asked();
    ListPage list = null;
    if (question != null && asked != null) {
      Sort<AuditSort> sort = Sorting.asked(form, AuditSort.class, AuditSort.USUAL);
      list =
          ListPage.of(
              AuditList.of(question.heading(), today()),
              trail.list(asked, sort, page, ListPage.ROWS),
              sort,
              form,
              List.of(),
              List.of(),
              List.of());
    }
    AuditPage shown =
        new AuditPage(
            KINDS,
            list,
            TableTools.kept(form),
            review,
            trail.reviews().stream()
                .map(
                    each ->
                        new AuditPage.Line(
                            Dates.month(each.month())
                                + ", by "
                                + each.by()
                                + " on "
                                + Dates.moment(each.at()),
                            each.note()))
                .toList());
    boolean valid = said.isValid() && review.isValid();
    return Response.status(valid ? 200 : 400)
        .entity(
            Pages.TEMPLATES.pagesWhoSaw(
                pages.page("Who saw what", Section.AUDIT, said.isValid() ? review : said),
                shown,
                said))
        .build();
  }

  private Question question(Form form) {
    Form said = form.choose(ABOUT, KINDS, "Choose what you ask about");
    said = said.require("number", "Enter the number of the record, or the name of the user");
    LocalDate from = day(form, "from");
    LocalDate to = day(form, "to");
    if (from != null && to != null && to.isBefore(from)) {
      said = said.with("to", "The last day lies before the first");
    }
    if (form.value("from").isEmpty() != (from == null)) {
      said = said.with("from", "Enter a day");
    }
    if (form.value("to").isEmpty() != (to == null)) {
      said = said.with("to", "Enter a day");
    }
    if (!said.isValid()) {
      return new Question(said, null, "");
    }
    String number = form.value("number");
    if (form.has(ABOUT, USER)) {
      if (!trail.isKnown(number)) {
        return new Question(said.with("number", "There is no such user"), null, "");
      }
      return new Question(said, new Asked(null, number, from, to), "What " + number + " saw");
    }
    boolean child = form.has(ABOUT, "child");
    Optional<? extends Numbered<? extends Id>> found =
        child ? numbers.findChild(number) : numbers.findHousehold(number);
    if (found.isEmpty() || isDenied(found.get().id().value())) {
      return new Question(said.with("number", "There is no record with this number"), null, "");
    }
    return new Question(
        said,
        new Asked(found.get().id(), null, from, to),
        "Who saw " + (child ? "child " : "household ") + number);
  }

  private boolean isDenied(UUID id) {
    return records.denied(actor.get().name()).contains(id);
  }

  /** As the browser's own field of a day sends it; null when there is none, or it is no day. */
  private static @Nullable LocalDate day(Form form, String name) {
    try {
      return form.value(name).isEmpty() ? null : LocalDate.parse(form.value(name));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Question question = question(form);
    Asked asked = question.asked();
    if (asked == null) {
      throw new NotFound(new UnknownTrail(new UUID(0, 0)));
    }
    Sort<AuditSort> sort = Sorting.asked(form, AuditSort.class, AuditSort.USUAL);
    return Download.of(
        AuditList.of(question.heading(), today()),
        format,
        taker -> taker.accept(trail.export(asked, sort)));
  }

  /** Stands for rows that nobody can ask for. */
  private record UnknownTrail(UUID value) implements Id {}

  @POST
  @Path("reviews")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    YearMonth month;
    try {
      month = YearMonth.parse(form.value("month"));
    } catch (DateTimeException e) {
      return show(
          null, Form.EMPTY, 0, form.with("month", "Enter the month as year and month, 2026-11"));
    }
    try {
      trail.review(month, form.value("note"));
    } catch (Invalid e) {
      Form refused = form;
      for (Invalid.FieldError error : e.errors()) {
        refused = refused.with(error.field(), error.message());
      }
      return show(null, Form.EMPTY, 0, refused);
    }
    return pages.done(AuditList.ADDRESS, "The review of " + Dates.month(month) + " is recorded");
  }
}
