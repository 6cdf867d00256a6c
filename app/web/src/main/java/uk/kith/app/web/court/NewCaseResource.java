package uk.kith.app.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.Commencement;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** An application to the court is recorded, about one or several children of a family. */
@Path("/court/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewCaseResource {

  /** Brothers and sisters who are chosen beforehand, in the address. */
  static final String WITH = "with";

  private static final int FOUND = 20;

  @Inject Pages pages;
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  /**
   * @param with of its brothers and sisters, those who are chosen beforehand
   * @param text by which a child is looked for, while none is chosen
   */
  @GET
  public Response ask(
      @QueryParam("child") @Nullable ChildId child,
      @QueryParam(WITH) List<ChildId> with,
      @QueryParam("text") @DefaultValue("") String text) {
    if (child == null) {
      Form looked = Form.prefilled(Map.of("text", text));
      return show(200, new NewCasePage(null, "", find(text), List.of(), List.of()), looked);
    }
    List<String> chosen =
        Stream.concat(Stream.of(child), with.stream()).map(ChildId::toString).toList();
    return show(200, page(child), Form.of(Map.of("children", chosen)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    Form sent = Form.of(typed);
    NewCasePage page = page(sent.hidden("child", ChildId::of));
    Form form = checked(sent, page.children());
    if (form.isValid() && form.hidden("kind", ProceedingsKind::valueOf).isForCare()) {
      form =
          SecondCase.checked(
              form, open(form.hiddenOnes("children", ChildId::of)), businessDate.today());
    }
    if (!form.isValid()) {
      return show(400, page, form);
    }
    LocalDate issued = CaseFields.findDay(form, "issuedOn");
    LocalDate submitted = CaseFields.findDay(form, "submittedOn");
    try {
      ProceedingsId id =
          register.open(
              new OpenProceedings(
                  form.hidden("kind", ProceedingsKind::valueOf),
                  new Commencement(issued, submitted),
                  form.hiddenOnes("children", ChildId::of),
                  CaseFields.findText(form, "caseNumber"),
                  form.has("sameNumber", CaseWords.YES)));
      return pages.done(
          "/court/" + id,
          "The proceedings are recorded",
          Objects.requireNonNull(issued == null ? submitted : issued));
    } catch (Invalid e) {
      return show(400, page, CaseFields.told(form, e));
    }
  }

  private List<CourtCase> open(List<ChildId> about) {
    return register.openCases(about, businessDate.today());
  }

  static Form checked(Form typed, List<Choice> children) {
    Form form =
        typed
            .choose("children", children, "Choose which children the application is about")
            .choose("kind", CaseWords.KINDS, "Choose what the court is asked for");
    form = CaseFields.dayIfAny(form, "submittedOn");
    form = CaseFields.dayIfAny(form, "issuedOn");
    LocalDate submitted = CaseFields.findDay(form, "submittedOn");
    LocalDate issued = CaseFields.findDay(form, "issuedOn");
    if (form.date("submittedOn").isEmpty() && form.date("issuedOn").isEmpty()) {
      return form.with("issuedOn-day", "Enter the day of issue, or the day of submission");
    }
    return submitted != null && issued != null && issued.isBefore(submitted)
        ? form.with("issuedOn-day", "It cannot be issued before it was submitted")
        : form;
  }

  private List<Fact> find(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return children
        .listChildren(
            new ChildFilter(false, null, null, text.strip()), businessDate.today(), 0, FOUND)
        .items()
        .stream()
        .map(
            child ->
                Fact.link(
                    Words.caption(child), Words.fullName(child), "/court/new?child=" + child.id()))
        .toList();
  }

  private NewCasePage page(ChildId id) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<Choice> family = new ArrayList<>();
    family.add(Choice.of(child.id().toString(), Words.fullName(child)));
    children.brief(child.siblings().stream().map(ChildView.Sibling::id).toList(), today).stream()
        .map(each -> Choice.of(each.id().toString(), Words.name(each, today)))
        .forEach(family::add);
    List<Fact> running =
        register.about(id, today).stream()
            .filter(each -> each.children().stream().anyMatch(one -> one.disposedOn() == null))
            .map(
                each ->
                    Fact.link(
                        "Open already",
                        each.kind().words()
                            + (each.caseNumber() == null ? "" : ", " + each.caseNumber()),
                        "/court/" + each.id()))
            .toList();
    return new NewCasePage(
        child.id().toString(), Words.fullName(child), List.of(), family, running);
  }

  private Response show(int status, NewCasePage page, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesNewCase(
                pages.page("Open proceedings", Section.COURT, form), page, form))
        .build();
  }
}
