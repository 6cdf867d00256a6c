package uk.kith.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.app.problem.Problem;
import uk.kith.app.problem.ProblemPage;
import uk.kith.app.web.component.FindingView;
import uk.kith.kernel.Finding;

/** Draws every failure of a page as a calm page that says what to do. */
@RequestScoped
public class ErrorPages implements ProblemPage {
  @Inject Pages pages;

  @Override
  public String render(Problem problem) {
    ErrorPage error = of(problem);
    return Pages.TEMPLATES.pagesError(pages.failure(error.title()), error).render();
  }

  static ErrorPage of(Problem problem) {
    ErrorPage page = ErrorPage.of(problem.status());
    List<Finding> findings = problem.findings();
    if (findings != null) {
      return page.withFindings(findings.stream().map(ErrorPages::view).toList());
    }
    // Texts of conflicts and invalid requests are written for people; the others repeat the title.
    boolean tells = problem.status() == 409 || problem.status() == 400;
    boolean unforeseen = problem.status() == 500;
    return tells || unforeseen ? page.saying(sentence(problem.detail())) : page;
  }

  private static String sentence(String detail) {
    String line = detail.strip().replace("\n", ". ");
    return line.isEmpty() || line.endsWith(".") ? line : line + ".";
  }

  private static FindingView view(Finding finding) {
    return new FindingView(finding.rule().value(), finding.text(), finding.source(), null);
  }
}
