package uk.kith.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.FindingView;

/**
 * A page that says what went wrong and what to do now. It never shows a stack trace, an id of a
 * record or a name.
 *
 * @param status HTTP status
 * @param findings what rules say, for 422; empty otherwise
 * @param href where to go from here; null with {@code linkText}
 */
public record ErrorPage(
    int status,
    String title,
    List<String> paragraphs,
    List<FindingView> findings,
    @Nullable String href,
    @Nullable String linkText) {

  public ErrorPage {
    paragraphs = List.copyOf(paragraphs);
    findings = List.copyOf(findings);
  }

  /** The page of a status; an unknown one is told as 500, or as 400 below 500. */
  public static ErrorPage of(int status) {
    return switch (status) {
      case 401 ->
          page(
              401,
              "Sign in to see this page",
              "You are not signed in, or you were signed out because nothing was done for a while.",
              "/sign-in",
              "Sign in");
      case 403 ->
          page(
              403,
              "You cannot open this page",
              "Your role does not open this page or this record. The attempt was recorded, as every"
                  + " refusal is. If you need it for your work, ask an administrator to look at your"
                  + " role.",
              "/",
              "Go to your home page");
      case 404 ->
          page(
              404,
              "Page not found",
              "If you typed the address, check it. If you followed a link, what it led to may have"
                  + " been taken back or closed.",
              "/",
              "Go to your home page");
      case 405, 400, 415 ->
          page(
              status,
              "That request could not be understood",
              "Nothing was changed. Go back, load the page once more and try again.",
              "/",
              "Go to your home page");
      case 409 ->
          page(
              409,
              "Somebody else was quicker",
              "What you were working on changed while you had it open. Nothing of yours was stored."
                  + " Go back, load the page once more, look at what changed and decide again.",
              "/",
              "Go to your home page");
      case 422 ->
          page(
              422,
              "A rule does not allow this",
              "Nothing was stored. Below stands what speaks against it and who could approve it.",
              "/",
              "Go to your home page");
      case 503 ->
          page(
              503,
              "Kith is not available just now",
              "The database cannot be reached. Nothing of yours was stored. Try again in a minute."
                  + " In an emergency work by phone and record it here afterwards.",
              null,
              null);
      default ->
          page(
              status >= 500 ? status : 400,
              "Something went wrong",
              "The mistake is ours and was written to the log. Nothing of yours was stored. Try"
                  + " again; if it happens once more, tell whoever looks after Kith what you were"
                  + " doing.",
              "/",
              "Go to your home page");
    };
  }

  /** The same page with a sentence of its own first. */
  public ErrorPage saying(String sentence) {
    List<String> more = new java.util.ArrayList<>(List.of(sentence));
    more.addAll(paragraphs);
    return new ErrorPage(status, title, more, findings, href, linkText);
  }

  public ErrorPage withFindings(List<FindingView> said) {
    return new ErrorPage(status, title, paragraphs, said, href, linkText);
  }

  private static ErrorPage page(
      int status, String title, String text, @Nullable String href, @Nullable String linkText) {
    return new ErrorPage(status, title, List.of(text), List.of(), href, linkText);
  }
}
