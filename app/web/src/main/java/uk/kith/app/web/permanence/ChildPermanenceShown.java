package uk.kith.app.web.permanence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.casesystem.ToldSections;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.Mistakes;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.PermanenceCorrections;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;

/** Shows a child's way to permanence, also again with what is wrong in one of its forms. */
@RequestScoped
class ChildPermanenceShown {

  @Inject Pages pages;
  @Inject PermanenceRegister register;
  @Inject Children children;
  @Inject GuardianshipCases cases;
  @Inject PermanenceCorrections corrections;
  @Inject ToldSections told;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  Response show(int status, ChildId id, Form form) {
    LocalDate today = businessDate.today();
    Actor reader = actor.get();
    boolean reviews = reader.has(Role.REVIEWING_OFFICER);
    boolean mayRecord = reviews || reader.has(Role.COURT_OFFICER);
    PermanenceView view = register.findPermanence(id, today).orElse(null);
    if (view == null) {
      return none(status, id, form, mayRecord);
    }
    ChildPermanencePage page =
        ChildPermanencePage.of(
            view, register.history(id), cases.ofChild(id, today), mayRecord, reviews);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesChildPermanence(
                pages.page(page.heading(), Section.PERMANENCE, form),
                page,
                told.permanence(id, page.child()),
                Mistakes.of(
                    page.href() + "/mistakes",
                    null,
                    corrections.recorded(id),
                    child -> "",
                    mayRecord,
                    "What the case system told is corrected there."),
                form))
        .build();
  }

  /** Of a child who never was looked after, and whom the reader may see. */
  private Response none(int status, ChildId id, Form form, boolean mayRecord) {
    LocalDate today = businessDate.today();
    NoPermanencePage page =
        new NoPermanencePage(
            Words.fullName(children.getChild(id, today)),
            "/children/" + id,
            today,
            cases.ofChild(id, today).stream().map(ChildPermanencePage::guardianship).toList(),
            mayRecord);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesNoPermanence(
                pages.page(page.heading(), Section.PERMANENCE, form), page, form))
        .build();
  }
}
