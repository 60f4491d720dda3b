"""A built show put where its listeners find it, and a published show looked at from outside."""
