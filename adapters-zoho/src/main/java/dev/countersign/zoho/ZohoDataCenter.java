package dev.countersign.zoho;

import java.net.URI;

/** Where Zoho keeps an organisation; each data centre has hosts of its own. */
public enum ZohoDataCenter {
  US("accounts.zoho.com", "www.zohoapis.com"),
  EU("accounts.zoho.eu", "www.zohoapis.eu"),
  IN("accounts.zoho.in", "www.zohoapis.in"),
  AU("accounts.zoho.com.au", "www.zohoapis.com.au"),
  JP("accounts.zoho.jp", "www.zohoapis.jp"),
  /** Its accounts server bears another name than the rest. */
  CA("accounts.zohocloud.ca", "www.zohoapis.ca"),
  CN("accounts.zoho.com.cn", "www.zohoapis.com.cn"),
  SA("accounts.zoho.sa", "www.zohoapis.sa"),
  UK("accounts.zoho.uk", "www.zohoapis.uk"),
  AE("accounts.zoho.ae", "www.zohoapis.ae");

  private final URI accountsBaseUrl;
  private final URI apiBaseUrl;

  ZohoDataCenter(String accountsHost, String apiHost) {
    this.accountsBaseUrl = URI.create("https://" + accountsHost);
    this.apiBaseUrl = URI.create("https://" + apiHost + "/inventory/v1");
  }

  /** The base of the accounts server, which gives tokens. */
  public URI accountsBaseUrl() {
    return accountsBaseUrl;
  }

  /** The base of the inventory API. */
  public URI apiBaseUrl() {
    return apiBaseUrl;
  }
}
