package uk.kith.app.signin;

import jakarta.servlet.http.HttpServletRequest;

/** What became of the credentials that a request brought. */
public enum Authentication {
  /** It brought none. */
  NONE,
  /** They are right. */
  DONE,
  /** They are wrong, or cannot be read. */
  WRONG,
  /** They could not be checked now. */
  BUSY,
  /** The database that knows the users is away. */
  AWAY;

  private static final String ATTRIBUTE = Authentication.class.getName();

  public static Authentication of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Authentication known ? known : NONE;
  }

  public void storeIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
