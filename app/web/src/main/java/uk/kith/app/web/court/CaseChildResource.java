package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** A child joins a case that is open: born meanwhile, or left out when it was opened. */
@Path("/court/{id}/children/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CaseChildResource {

  private static final int FOUND = 20;

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ProceedingsRegister register;
  @Inject Children children;

  /**
   * @param text by which a child is looked for, while none is chosen
   */
  @GET
  public JteModel ask(
      @PathParam("id") ProceedingsId id,
      @QueryParam("child") @Nullable ChildId child,
      @QueryParam("text") @DefaultValue("") String text) {
    CaseForm it = screen.of(id);
    return child == null
        ? show(it, looking(it, text), Form.prefilled(Map.of("text", text)))
        : show(it, chosen(child), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response join(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form sent = Form.of(typed);
    ChildId child = sent.hidden("child", ChildId::of);
    CaseChildPage page = chosen(child);
    Form form =
        CaseFields.day(sent, "on", "Enter the day from which the case is about the child too");
    if (it.view().kind().isForCare()) {
      form = SecondCase.checked(form, others(id, child), screen.today());
    }
    CaseScreen.Shown shown = (shownAgain, told) -> show(shownAgain, page, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    LocalDate on = CaseFields.getDay(form, "on");
    return screen.record(
        it,
        form,
        shown,
        version -> register.join(id, new JoinProceedings(List.of(child), on), version),
        "The child is in the case",
        on);
  }

  /** Other cases that are open about the child. */
  private List<CourtCase> others(ProceedingsId id, ChildId child) {
    return register.openCases(List.of(child), screen.today()).stream()
        .filter(each -> !each.id().equals(id))
        .toList();
  }

  private CaseChildPage chosen(ChildId id) {
    ChildBrief child =
        children.brief(List.of(id), screen.today()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    return new CaseChildPage(
        id.toString(), Words.name(child, screen.today()), List.of(), List.of());
  }

  private CaseChildPage looking(CaseForm it, String text) {
    LocalDate today = screen.today();
    List<ChildId> inCase = it.children().children().stream().map(CaseNames.Named::id).toList();
    List<ChildId> siblings =
        children.findChildren(inCase, today).stream()
            .flatMap(child -> child.siblings().stream())
            .map(ChildView.Sibling::id)
            .distinct()
            .filter(each -> !inCase.contains(each))
            .toList();
    List<Fact> family =
        children.brief(siblings, today).stream()
            .map(
                each ->
                    Fact.link(
                        "Brother or sister",
                        Words.name(each, today),
                        it.href() + "/children/new?child=" + each.id()))
            .toList();
    return new CaseChildPage(null, "", family, text.isBlank() ? List.of() : find(it, text));
  }

  private List<Fact> find(CaseForm it, String text) {
    return children
        .listChildren(new ChildFilter(false, null, null, text.strip()), screen.today(), 0, FOUND)
        .items()
        .stream()
        .filter(child -> it.children().find(child.id()).isEmpty())
        .map(
            child ->
                Fact.link(
                    Words.caption(child),
                    Words.fullName(child),
                    it.href() + "/children/new?child=" + child.id()))
        .toList();
  }

  private JteModel show(CaseForm it, CaseChildPage page, Form form) {
    return Pages.TEMPLATES.pagesCaseChild(
        pages.page("Add a child to the case", Section.COURT, form), it, page, form);
  }
}
