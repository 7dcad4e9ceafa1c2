// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/forms_dialog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/report/survey_form.h"
#include "ui/census/place_choice.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/report/handout.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 460;
}

FormsDialog::FormsDialog(Shell& shell, PlaceId area)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_blank(new QRadioButton(tr("空白摸排登记表，一人一张"))),
      m_ofSites(new QRadioButton(tr("网点摸排表，印好网点和在册人员"))),
      m_area(new PlaceChoice(tr("全部区划"), PlaceStore(shell.session().ledger()).list())),
      m_site(new QComboBox),
      m_note(wrappedLabel({}, Tint::Muted)),
      m_go(primaryButton(tr("预览"))) {
    setWindowTitle(tr("打印摸排表"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    addChoices(column);
    m_area->choose(area);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    QPushButton* cancel = button(tr("取消"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &FormsDialog::showForms);
    connect(m_area, &QComboBox::currentIndexChanged, this, &FormsDialog::listSites);
    connect(m_ofSites, &QRadioButton::toggled, this, &FormsDialog::listSites);
    listSites();
}

void FormsDialog::addChoices(QVBoxLayout* column) {
    m_blank->setChecked(true);
    column->addWidget(m_blank);
    column->addWidget(m_ofSites);
    auto* form = new FormGrid;
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_site->completer()->setFilterMode(Qt::MatchContains);
    m_site->completer()->setCompletionMode(QCompleter::PopupCompletion);
    form->addField(new LabelledField(tr("范围"), m_area));
    form->addField(new LabelledField(tr("网点"), m_site));
    column->addWidget(form);
    column->addWidget(m_note);
}

void FormsDialog::listSites() {
    SiteQuery query;
    query.area = m_area->chosen();
    query.withClosed = false;
    const std::vector<Site> sites = SiteStore(m_shell.session().ledger()).list(query);
    m_site->clear();
    m_site->addItem(tr("范围内全部网点"), qint64(0));
    for (const Site& site : sites) {
        m_site->addItem(site.name, site.id.value());
    }
    const bool ofSites = m_ofSites->isChecked();
    m_area->setEnabled(ofSites);
    m_site->setEnabled(ofSites && !sites.empty());
    m_go->setEnabled(!ofSites || !sites.empty());
    m_note->setText(!ofSites ? tr("表上印有告知和签名处，份数在打印时选。")
                    : sites.empty()
                        ? tr("这个范围里还没有登记网点。")
                        : tr("范围内有 %1 个网点，一个网点一份，电话只印前三位和后四位。").arg(sites.size()));
}

std::vector<SiteId> FormsDialog::chosenSites() const {
    const int typed = m_site->findText(m_site->currentText());
    const qint64 one = typed < 0 ? 0 : m_site->itemData(typed).toLongLong();
    if (one != 0) {
        return {SiteId(one)};
    }
    std::vector<SiteId> all;
    for (int i = 1; i < m_site->count(); ++i) {
        all.push_back(SiteId(m_site->itemData(i).toLongLong()));
    }
    return all;
}

void FormsDialog::showForms() {
    accept();
    if (m_ofSites->isChecked()) {
        showSiteForms(m_shell, chosenSites());
        return;
    }
    Handout handout;
    handout.documents = {report::blankSurveyForm(m_shell.session().ledger().office().name)};
    handout.fileName = tr("空白摸排登记表");
    showHandout(m_shell, std::move(handout));
}

void showSiteForms(Shell& shell, const std::vector<SiteId>& sites) {
    const auto forms = std::make_shared<report::SiteForms>();
    shell.session().run({FormsDialog::tr("正在准备网点摸排表"),
                         [forms, sites](Ledger& ledger, Progress& progress) {
                             *forms = report::siteForms(ledger, sites, progress);
                         },
                         [&shell, forms] {
                             if (forms->documents.empty()) {
                                 shell.toast(FormsDialog::tr("网点已经不在了，没有可以打印的。"));
                                 return;
                             }
                             Handout handout;
                             handout.documents = std::move(forms->documents);
                             handout.fileName = FormsDialog::tr("网点摸排表");
                             handout.record.what = handout.fileName;
                             handout.record.columns = forms->columns;
                             handout.record.rows = forms->persons;
                             handout.record.toWhom = FormsDialog::tr("摸排人员");
                             handout.record.why = FormsDialog::tr("入户入站摸排");
                             showHandout(shell, std::move(handout));
                         },
                         {},
                         shell.dialogParent()});
}

}  // namespace nuanxin::ui
