package uk.kith.app.signin;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;

/**
 * A session in which nobody has signed in holds no more than the token of the sign-in form. It is
 * given up soon, so that strangers who ask for that page a thousand times fill no memory for long.
 */
@WebListener
public class StrangersSessions implements HttpSessionListener {

  private static final Duration IDLE = Duration.ofMinutes(10);

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    event.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
  }
}
