package uk.kith.app.web.court;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.ChildNumbers;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** The page on which a decision of the legal gateway is recorded, for a child and its siblings. */
@Path("/pre-proceedings/gateway/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class GatewayFormResource {

  @Inject Pages pages;
  @Inject GatewayDecisions gateway;
  @Inject Children children;
  @Inject ChildNumbers numbers;
  @Inject DecidedInMeeting fromMeeting;
  @Inject GatewayPolicy policy;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@Context UriInfo address, @QueryParam("child") @Nullable ChildId child) {
    Form form = Form.of(address.getQueryParameters());
    if (child != null) {
      return show(200, of(child), fromMeeting.filled(form));
    }
    String number = form.value("number");
    if (number.isEmpty()) {
      boolean asked = address.getQueryParameters().containsKey("number");
      return show(asked ? 400 : 200, empty(), asked ? form.with("number", "Enter a number") : form);
    }
    try {
      return show(200, of(numbers.get("number", number)), Form.EMPTY);
    } catch (Invalid e) {
      return show(400, empty(), form.with("number", String.valueOf(e.getMessage())));
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> typed) {
    GatewayForm decision = of(Form.of(typed).hidden("child", ChildId::of));
    Form form = decision.checked(Form.of(typed), businessDate.today());
    if (!form.isValid()) {
      return show(400, decision, form);
    }
    DecideAtGateway command = decision.read(form);
    try {
      PreProceedingsId started = gateway.decide(command).preProceedings();
      String back = fromMeeting.href(form);
      if (back != null) {
        return pages.done(
            back,
            started == null
                ? "The decision is recorded in the register"
                : "The decision is recorded in the register, and pre-proceedings have started",
            command.metOn());
      }
      return started == null
          ? pages.done("/pre-proceedings/gateway", "The decision is recorded", command.metOn())
          : pages.done(
              "/pre-proceedings/" + started,
              "The decision is recorded, and pre-proceedings have started",
              command.metOn());
    } catch (Conflict e) {
      return show(409, decision, form.refused(String.valueOf(e.getMessage())));
    }
  }

  private GatewayForm empty() {
    return new GatewayForm("", List.of(), longest());
  }

  private String longest() {
    return policy.longestWeeks() + " weeks";
  }

  /** A child and its brothers and sisters. */
  private GatewayForm of(ChildId id) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<ChildView> family = new ArrayList<>(List.of(child));
    family.addAll(
        children.findChildren(
            child.siblings().stream().map(ChildView.Sibling::id).toList(), today));
    List<GatewayForm.OneChild> each = new ArrayList<>();
    for (ChildView one : family) {
      each.add(
          new GatewayForm.OneChild(
              one.id(),
              "child-" + (each.size() + 1),
              Words.fullName(one),
              Words.caption(one)
                  + ", "
                  + (one.birth().due() == null ? "aged " : "")
                  + Words.age(one)));
    }
    return new GatewayForm(id.toString(), each, longest());
  }

  private Response show(int status, GatewayForm decision, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesGatewayNew(
                pages.page("Record a gateway decision", Section.COURT, form), decision, form))
        .build();
  }
}
