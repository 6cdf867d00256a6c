package uk.kith.app.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything from "/" down: pages and, under {@code /api}, the resources that modules bring. */
@ApplicationPath("/")
public class KithApplication extends Application {}
