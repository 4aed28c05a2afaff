SwaggerUIBundle({ url: "/openapi.yml", dom_id: "#docs", deepLinking: true, validatorUrl: null });
