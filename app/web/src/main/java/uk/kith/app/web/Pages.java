package uk.kith.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.app.restriction.RestrictedRecords;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.templates.StaticTemplates;
import uk.kith.app.web.templates.Templates;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.CaseSystem;

/** Makes the frame of the page that a resource is about to show. */
@RequestScoped
public class Pages {
  /** Every template by its name, with its parameters checked by the compiler. */
  public static final Templates TEMPLATES = new StaticTemplates();

  private static final String CONFIRMATION = "kith.confirmation";

  @Inject HttpServletRequest request;
  @Inject SecurityContext security;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject CaseSystem cases;
  @Inject RestrictedRecords records;

  @Inject
  @ConfigProperty(name = "kith.demo", defaultValue = "false")
  boolean demonstration;

  /** A page outside of all sections. */
  public PageContext page(String title) {
    return page(title, null, Form.EMPTY);
  }

  public PageContext page(String title, Section section) {
    return page(title, section, Form.EMPTY);
  }

  /** A page with a form; its errors are told in the title. */
  public PageContext page(String title, @Nullable Section section, Form form) {
    Visitor visitor = visitor();
    return framed(
        title,
        section,
        form,
        visitor,
        visitor == null || visitor.roles().isEmpty()
            ? null
            : CaseSystemLines.of(cases.freshness(), visitor.roles()),
        visitor == null || visitor.roles().isEmpty() ? List.of() : opened(visitor.name()));
  }

  /** A page about a failure: it asks nothing, as what it would ask may be what failed. */
  PageContext failure(String title) {
    return framed(title, null, Form.EMPTY, visitor(), null, List.of());
  }

  private PageContext framed(
      String title,
      @Nullable Section section,
      Form form,
      @Nullable Visitor visitor,
      PageContext.@Nullable CaseSystemLine caseSystem,
      List<String> opened) {
    return new PageContext(
        title,
        section,
        visitor,
        AuthorityNames.shortName(authority),
        businessDate.today(),
        demonstration,
        token(visitor != null),
        confirmation(form),
        !form.isValid(),
        caseSystem,
        opened);
  }

  private List<String> opened(String name) {
    return records.opened(name).stream()
        .map(each -> each.words() + ", until " + Dates.moment(each.until()))
        .toList();
  }

  /** A page with a form that people fill in before they have signed in. */
  public PageContext openForm(String title, Form form) {
    FormToken.of(request.getSession());
    return page(title, null, form);
  }

  /** Sends the browser to a page that then begins with a banner saying what was done. */
  public Response done(String address, String confirmation) {
    request.getSession().setAttribute(CONFIRMATION, confirmation);
    return Response.seeOther(URI.create(address)).build();
  }

  /**
   * The same, with a warning when what was recorded took effect later than the business date.
   *
   * @param recorded the day on which it took effect
   */
  public Response done(String address, String confirmation, LocalDate recorded) {
    String warning = Dates.later(recorded, businessDate.today());
    return done(address, warning == null ? confirmation : confirmation + ". " + warning);
  }

  private @Nullable Visitor visitor() {
    if (security.getCallerPrincipal() == null) {
      return null;
    }
    Actor caller = actor.get();
    return new Visitor(caller.name(), caller.roles());
  }

  private String token(boolean signedIn) {
    HttpSession session = request.getSession(signedIn);
    return session == null ? "" : FormToken.of(session);
  }

  /** A form that is shown again says what is wrong with it, and not what was done before. */
  private @Nullable String confirmation(Form form) {
    String done = takeConfirmation();
    return form.isValid() ? done : null;
  }

  private @Nullable String takeConfirmation() {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(CONFIRMATION) instanceof String text)) {
      return null;
    }
    session.removeAttribute(CONFIRMATION);
    return text;
  }
}
