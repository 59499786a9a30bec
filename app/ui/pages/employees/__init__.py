"""Who works here: the list, and one person's form."""

from app.ui.pages.employees.page import EmployeesPage

__all__ = ["EmployeesPage"]
